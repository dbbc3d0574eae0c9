namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Volgens deze bepaling gold de plicht niet voor deze persoon, of niet zo.</summary>
internal sealed class Vrij(Schending schending, string regel)
{
    public Schending Schending => schending;

    public string Regel => regel;
}
