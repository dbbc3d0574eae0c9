using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels;

/// <summary>
/// The regimes of one scheme, one after the other. A new one begins on every day on which a rule begins or ends, or a rule or duty is no longer known:
/// a change of law is a rule with an end, a rule with a beginning, and a row in the table of what was read.
/// </summary>
internal sealed class Wetsregimes
{
    private readonly Wetsregime[] _regimes;

    public Wetsregimes(IReadOnlyList<Regel> wet, Regeling regeling, Wetskennis kennis)
    {
        LocalDate[] eersteDagen =
        [
            .. wet.Where(r => r.GeldtVoor(regeling)).SelectMany(r => EersteDagen(r, kennis))
                .Concat(Verplichtingen.Alle.Where(p => p.Regeling == regeling).SelectMany(p => NaHetLezen(p.Bron, kennis))).Distinct().Order(),
        ];
        _regimes = [.. eersteDagen.Select((dag, i) => new Wetsregime(
            wet,
            regeling,
            kennis,
            new(dag, i + 1 < eersteDagen.Length ? eersteDagen[i + 1].PlusDays(-1) : null)))];
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Wetsregime> Alle => _regimes;

    /// <summary>The first day of which the law is known.</summary>
    public LocalDate Begin => _regimes[0].Dagen.Van;

    /// <summary>The regime of a day, or <c>null</c> before the first.</summary>
    public Wetsregime? Op(LocalDate dag) => Array.FindLast(_regimes, r => r.Dagen.Van <= dag);

    /// <summary>The day itself, or the nearest one on which everything is known.</summary>
    public LocalDate Dichtstbij(LocalDate dag)
    {
        var regime = Array.FindLast(_regimes, r => r.Volledig && r.Dagen.Van <= dag) ?? _regimes[0];
        return LocalDate.Max(regime.Dagen.Van, LocalDate.Min(dag, regime.Dagen.TotEnMet ?? dag));
    }

    private static IEnumerable<LocalDate> EersteDagen(Regel regel, Wetskennis kennis)
    {
        yield return regel.Geldigheid.Van;
        if (regel.Geldigheid.TotEnMet is { } einde) yield return einde.PlusDays(1);
        if (regel.Bron is Wetsbepaling bepaling) foreach (var dag in NaHetLezen(bepaling, kennis)) yield return dag;
    }

    private static IEnumerable<LocalDate> NaHetLezen(Wetsbepaling bepaling, Wetskennis kennis) =>
        ((LocalDate?[])[kennis.Lezing(bepaling).TotEnMet, kennis.Verlenging(bepaling)?.TotEnMet]).OfType<LocalDate>().Select(dag => dag.PlusDays(1));
}
