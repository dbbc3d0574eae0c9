using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A measure with the conduct it follows.</summary>
internal sealed record Maatregelstof(Advies Advies, GeadviseerdeMaatregel Maatregel, Gedragingstof Gedraging)
{
    public static IEnumerable<Maatregelstof> Van(Advies advies, IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        var gedragingen = Gedragingstof.Van(advies).ToDictionary(g => g.Naam, StringComparer.Ordinal);
        return maatregelen.Select(m => new Maatregelstof(advies, m, gedragingen[m.Gedraging]));
    }

    public bool Afgestemd => Maatregel.Geadviseerd != Maatregel.Standaard;

    /// <summary>The judgement on urgent reasons that holds for this conduct.</summary>
    public DringendeRedenen? DringendeRedenen => Gedraging.Gedraging.Oordeel?.DringendeRedenen ?? Advies.Casus.DringendeRedenen;
}
