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

    /// <summary>The earlier measure because of which this one is heavier.</summary>
    public EerdereMaatregel? RecidiveNa => Advies.Achtergrond.RecidiveNa.GetValueOrDefault(Maatregel.Gedraging);

    /// <summary>The duty of that earlier measure, where it was told.</summary>
    public Verplichting? HerhaaldePlicht => RecidiveNa?.Grondslag is { } grondslag ? Plichten.Van(grondslag, Advies.Casus.Regeling, Advies.Achtergrond) : null;

    /// <summary>What the verordening leaves of the percentage because blame is reduced, where that was applied; what another document says is no law here.</summary>
    public Breuk? VerminderdTot => Advies.Achtergrond.VerminderdTot.TryGetValue(Maatregel.Gedraging, out var deel) ? deel : null;

    /// <summary>The amount of a short measure is taken over more months.</summary>
    public bool Gespreid => Maatregel.VastBedrag is null && Maatregel.Plan.Count > Maatregel.Geadviseerd.Maanden;

    public bool Afgestemd => Maatregel.Geadviseerd != Maatregel.Standaard;

    /// <summary>The judgement on urgent reasons that holds for this conduct.</summary>
    public DringendeRedenen? DringendeRedenen => Gedraging.Gedraging.Oordeel?.DringendeRedenen ?? Advies.Casus.DringendeRedenen;
}
