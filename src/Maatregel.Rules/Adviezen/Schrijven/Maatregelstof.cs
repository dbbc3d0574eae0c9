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

    /// <summary>What made the tariff other than the first and full one.</summary>
    public Tariefgrond Tariefgrond => Advies.Achtergrond.Tariefgronden.GetValueOrDefault(Maatregel.Gedraging, Tariefgrond.Geen);

    /// <summary>The duty of the earlier measure because of which this one is heavier, where it was told.</summary>
    public Verplichting? HerhaaldePlicht => Tariefgrond.RecidiveNa?.Grondslag is { } grondslag ? Plichten.Van(grondslag, Advies.Casus.Regeling, Advies.Achtergrond) : null;

    /// <summary>Whose conduct the earlier measure was about, where that was the other of the two.</summary>
    public Gezinslid? HerhaaldVanEenAnder => Tariefgrond.VanEenAnder(Gedraging.Gedraging.Van);

    /// <summary>The municipality that imposed the earlier measure, where that was another one.</summary>
    public string? HerhaaldInAndereGemeente => Tariefgrond.RecidiveNa?.Gemeente is { } gemeente && gemeente != Advies.Casus.Gemeente ? gemeente : null;

    /// <summary>The amount is spread, as was asked.</summary>
    public bool Gespreid => Maatregel.Plan.Count > 1 && Advies.Verzoeken.Any(v => v is { Code: Verzoekcode.Spreiding, Gevolgd: true } && v.Gedraging == Maatregel.Gedraging);

    /// <summary>Measures one after the other: what finds no room in the first months comes in later ones.</summary>
    public bool Doorgeschoven => !Gespreid && (Maatregel.VastBedrag is null ? Maatregel.Plan.Count > Maatregel.Geadviseerd.Maanden : Maatregel.Verschoven && Maatregel.Plan.Count > 1);

    /// <summary>The whole measure comes after another one.</summary>
    public bool NaEenAndere => NaElkaar && !Doorgeschoven;

    /// <summary>The measure, or a part of it, comes after another one.</summary>
    public bool NaElkaar => Maatregel is { Verschoven: true, Ingang: not null };

    /// <summary>Why measures come one after the other, where a person chose that; else a clause that was read says it.</summary>
    public string? RedenNaElkaar => Advies.Casus.Samenloop is { Gemotiveerd: true, Volgorde: Maatregelvolgorde.NaElkaar } keuze ? keuze.Motivering : null;

    /// <summary>Why measures may take so long together: told with those that come after another, and with each where none does.</summary>
    public string? RedenLanger => Advies.Casus.Samenloop is { MagLanger: true } keuze && (NaElkaar || !Advies.Maatregelen.Any(m => m.Verschoven)) ? keuze.LangerDanDrieMaandenMotivering : null;

    /// <summary>The months without benefit between those of the measure, which are made up for later.</summary>
    public IEnumerable<YearMonth> Overgeslagen => Maatregel.Plan is not [var eerste, .., var laatste] || Advies.Casus.Uitkering is not { } uitkering ? [] : uitkering.MaandenZonderUitkering
        .Where(m => m > eerste.Maand && m < laatste.Maand && !Maatregel.Plan.Any(p => p.Maand == m) && !Maatregel.ZonderUitkering.Contains(m))
        .Order();

    public bool Afgestemd => Maatregel.Geadviseerd != Maatregel.Standaard;

    /// <summary>The judgement on urgent reasons that holds for this conduct.</summary>
    public DringendeRedenen? DringendeRedenen => Gedraging.Gedraging.Oordeel?.DringendeRedenen ?? Advies.Casus.DringendeRedenen;
}
