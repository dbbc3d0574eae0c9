using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels;

/// <summary>
/// The law of one scheme on the days between two changes: the rules that hold and are known, and those that hold while their text is
/// not known. A case is decided by the first; what hangs on the second is not decided.
/// </summary>
internal sealed class Wetsregime
{
    private readonly Regeling _regeling;
    private readonly Wetsbepaling[] _ongelezen;
    private readonly Verplichting[] _ongelezenPlichten;
    private readonly Wetsbepaling[] _bevestigd;

    public Wetsregime(IReadOnlyList<Regel> wet, Regeling regeling, Wetskennis kennis, Geldigheid dagen)
    {
        (_regeling, Kennis, Dagen) = (regeling, kennis, dagen);
        Regel[] geldig = [.. wet.Where(r => r.Bron is Wetsbepaling && Geldt(r))];
        var bekend = Array.FindAll(geldig, Bevat);
        _ongelezen = [.. geldig.Except(bekend).Select(r => (Wetsbepaling)r.Bron)];
        _ongelezenPlichten = [.. Verplichtingen.Alle.Where(p => p.Regeling == regeling && !kennis.Kent(p.Bron, dagen.Van))];
        _bevestigd = [.. bekend.Select(r => (Wetsbepaling)r.Bron).Where(b => kennis.Lezing(b).TotEnMet < dagen.Van)];
        Tekst = Dragend(Array.FindAll(bekend, r => r.Stap == Stap.Grondslag));
    }

    /// <summary>Until when the provisions are known.</summary>
    public Wetskennis Kennis { get; }

    /// <summary>The first and the last day.</summary>
    public Geldigheid Dagen { get; }

    /// <summary>The days for which the provisions that carry a measure are known.</summary>
    public Geldigheid Tekst { get; }

    /// <summary>Whether everything that holds on these days is known: the rules, and what lays a duty on somebody.</summary>
    public bool Volledig => _ongelezen.Length == 0 && _ongelezenPlichten.Length == 0;

    /// <summary>Whether a rule decides on these days.</summary>
    public bool Bevat(Regel regel) => Geldt(regel) && Kennis.Kent(regel.Bron, Dagen.Van);

    /// <summary>What is not known of what a breach of these duties hangs on.</summary>
    public IReadOnlyList<Wetsbepaling> Ontbreekt(IReadOnlyList<Verplichting> plichten) => Volledig
        ? []
        : [.. _ongelezen.Concat(plichten.Where(_ongelezenPlichten.Contains).Select(p => p.Bron)).Where(b => Afhankelijkheid.Raakt(b, plichten))];

    /// <summary>What the municipality confirmed of what a breach of these duties hangs on.</summary>
    public IEnumerable<Horizonverlenging> Bevestigd(IReadOnlyList<Verplichting> plichten) =>
        _bevestigd.Where(b => Afhankelijkheid.Raakt(b, plichten)).Select(b => Kennis.Verlenging(b)!).Distinct();

    private bool Geldt(Regel regel) => regel.GeldtVoor(_regeling) && regel.Geldigheid.Bevat(Dagen.Van);

    private Geldigheid Dragend(Regel[] regels) => regels.Length == 0
        ? Dagen
        : new(regels.Max(r => r.Geldigheid.Van), regels.Min(r => r.Geldigheid.TotEnMet ?? Kennis.TotEnMet((Wetsbepaling)r.Bron)));
}
