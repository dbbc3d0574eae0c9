namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Months in a row: those of the new measures, with the months of earlier ones that lie between them or adjoin.</summary>
internal static class Maandreeks
{
    /// <param name="eigen">The months of the new measures that count.</param>
    /// <param name="telt">Whether an earlier measure makes this month count.</param>
    /// <returns>The months; none when no month of a new measure counts.</returns>
    public static SortedSet<YearMonth> Van(IEnumerable<YearMonth> eigen, Func<YearMonth, bool> telt)
    {
        SortedSet<YearMonth> reeks = [.. eigen];
        if (reeks.Count == 0) return reeks;
        for (var maand = reeks.Min; maand < reeks.Max; maand = maand.PlusMonths(1))
        {
            if (telt(maand)) reeks.Add(maand);
        }

        while (telt(reeks.Min.PlusMonths(-1))) reeks.Add(reeks.Min.PlusMonths(-1));
        while (telt(reeks.Max.PlusMonths(1))) reeks.Add(reeks.Max.PlusMonths(1));
        return reeks;
    }
}
