using System.Collections.Immutable;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A template that was read and found sound.</summary>
internal sealed record Sjabloon(ImmutableArray<Sjabloondeel> Delen)
{
    public string Schrijf(object stof)
    {
        using var tekst = Geschreven(stof);
        return tekst.Tekst();
    }

    public Tekststuk Stuk(string naam, object stof)
    {
        using var tekst = Geschreven(stof);
        return new Tekststuk(naam, tekst.Tekst(), tekst.Blokken()) { Stof = stof };
    }

    public void Schrijf(object stof, Tekstuitvoer tekst)
    {
        List<object> omgeving = [stof];
        foreach (var deel in Delen) deel.Schrijf(tekst, omgeving);
    }

    private Tekstbouwer Geschreven(object stof)
    {
        var tekst = new Tekstbouwer();
        Schrijf(stof, tekst);
        return tekst;
    }
}
