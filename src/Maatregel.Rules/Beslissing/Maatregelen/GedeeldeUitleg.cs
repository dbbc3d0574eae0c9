using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>What holds word for word for more than one conduct is said once, where it is said first.</summary>
internal static class GedeeldeUitleg
{
    public static IReadOnlyList<Overweging> Deel(IReadOnlyList<Overweging> motivering) =>
        [.. motivering.GroupBy(o => (Kern: o with { Gedraging = null, Dag = null }, HeleZaak: o.Gedraging is null)).Select(Samen)];

    private static Overweging Samen(IEnumerable<Overweging> gelijk)
    {
        var eerste = gelijk.First();
        string[] ookBij = [.. gelijk.Select(o => o.Gedraging).OfType<string>().Distinct(StringComparer.Ordinal).Where(g => g != eerste.Gedraging)];
        return ookBij.Length == 0 ? eerste : eerste with { OokBij = ookBij };
    }
}
