namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Een bepaling van de verordening die is gelezen en op deze daad van toepassing is.</summary>
internal sealed class Gelezen<T>(Daad daad, string regel, T inhoud)
    where T : class
{
    public Daad Daad => daad;

    public string Regel => regel;

    public T Inhoud => inhoud;
}
