namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// Lays what two documents say beside each other, line by line. Rows of a list have no name of their own: two are the same row when
/// they are alike in what they are known by, and the more lines are equal the likelier.
/// </summary>
internal static class Inhoudsvergelijker
{
    /// <summary>How many lines a row is known by, as <see cref="Bepalingsinhoud.Lijnen"/> promises.</summary>
    private const int Kenmerken = 2;

    public static IEnumerable<Inhoudsverschil> Vergelijk(IReadOnlyList<Bepalingsinhoud> oud, IReadOnlyList<Bepalingsinhoud> nieuw) =>
        oud.Concat(nieuw).Select(Soort).Distinct(StringComparer.Ordinal)
            .SelectMany(soort => Paren([.. oud.Where(b => Soort(b) == soort)], [.. nieuw.Where(b => Soort(b) == soort)]))
            .SelectMany(paar => Verschillen(paar.Oud, paar.Nieuw));

    private static string Soort(Bepalingsinhoud bepaling) => bepaling.Pad.EndsWith(']') ? bepaling.Pad[..bepaling.Pad.LastIndexOf('[')] : bepaling.Pad;

    private static List<(Bepalingsinhoud? Oud, Bepalingsinhoud? Nieuw)> Paren(List<Bepalingsinhoud> oud, List<Bepalingsinhoud> nieuw)
    {
        if (oud.Count == 1 && nieuw.Count == 1) return [(oud[0], nieuw[0])];

        List<(Bepalingsinhoud? Oud, Bepalingsinhoud? Nieuw)> paren = [];
        foreach (var (een, ander) in oud.SelectMany(o => nieuw.Select(n => (Een: o, Ander: n))).Where(p => Verwant(p.Een, p.Ander)).OrderByDescending(p => Gelijk(p.Een, p.Ander)).ToArray())
        {
            if (!oud.Contains(een) || !nieuw.Contains(ander)) continue;
            paren.Add((een, ander));
            oud.Remove(een);
            nieuw.Remove(ander);
        }

        return [.. paren, .. oud.Select(o => (o, (Bepalingsinhoud?)null)), .. nieuw.Select(n => ((Bepalingsinhoud?)null, n))];
    }

    private static bool Verwant(Bepalingsinhoud een, Bepalingsinhoud ander) => een.Lijnen.Take(Kenmerken).Any(ander.Lijnen.Take(Kenmerken).Contains);

    private static int Gelijk(Bepalingsinhoud een, Bepalingsinhoud ander) => een.Lijnen.Count(ander.Lijnen.Contains);

    private static IEnumerable<Inhoudsverschil> Verschillen(Bepalingsinhoud? oud, Bepalingsinhoud? nieuw)
    {
        if (oud is null || nieuw is null) return [new((oud ?? nieuw)!.Naam, "de hele bepaling", Geheel(oud), Geheel(nieuw))];
        return
            from wat in oud.Lijnen.Concat(nieuw.Lijnen).Select(l => l.Wat).Distinct(StringComparer.Ordinal)
            let eerst = Zoek(oud, wat)
            let nu = Zoek(nieuw, wat)
            where eerst != nu
            select new Inhoudsverschil(nieuw.Naam, wat, eerst, nu);
    }

    private static string? Geheel(Bepalingsinhoud? bepaling) => bepaling is null ? null : string.Join("; ", bepaling.Lijnen);

    private static string? Zoek(Bepalingsinhoud bepaling, string wat) => bepaling.Lijnen.FirstOrDefault(l => l.Wat == wat)?.Waarde;
}
