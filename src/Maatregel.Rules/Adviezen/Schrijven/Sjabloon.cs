using System.Collections.Immutable;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A template that was read and found sound.</summary>
internal sealed record Sjabloon(ImmutableArray<Sjabloondeel> Delen)
{
    public string Schrijf(object stof)
    {
        using var tekst = new Tekstbouwer();
        List<object> omgeving = [stof];
        foreach (var deel in Delen) deel.Schrijf(tekst, omgeving);
        return tekst.Tekst();
    }
}
