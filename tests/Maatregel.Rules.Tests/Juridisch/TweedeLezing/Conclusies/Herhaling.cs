namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Volgens deze bepaling van de verordening is de gedraging een herhaling, voor de zoveelste keer.</summary>
internal sealed class Herhaling(Grondslag grondslag, string regel, int keer)
{
    public Grondslag Grondslag => grondslag;

    public string Regel => regel;

    public int Keer => keer;
}
