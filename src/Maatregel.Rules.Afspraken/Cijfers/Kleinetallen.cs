namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// Which counts of a row that adds up to a known whole must stay hidden: every count from one up to the bound, and then the next
/// smallest, until what is hidden is at least two counts that together reach the bound. Less could be computed from the rest.
/// </summary>
internal static class Kleinetallen
{
    private const int MinstensVerborgen = 2;

    public static bool IsKlein(int aantal, int kleinste) => aantal > 0 && aantal < kleinste;

    /// <param name="aantallen">The counts.</param>
    /// <param name="kleinste">The smallest count that may be shown.</param>
    public static bool[] Verberg(IReadOnlyList<int> aantallen, int kleinste)
    {
        bool[] verborgen = [.. aantallen.Select(n => IsKlein(n, kleinste))];
        Verberg(aantallen, verborgen, [.. Enumerable.Range(0, aantallen.Count)], kleinste);
        return verborgen;
    }

    /// <param name="aantallen">The counts.</param>
    /// <param name="verborgen">What is hidden already; what must be hidden too is added.</param>
    /// <param name="plaatsen">The places of the counts that add up to a whole.</param>
    /// <param name="kleinste">The smallest count that may be shown.</param>
    /// <returns>Whether something was added.</returns>
    public static bool Verberg(IReadOnlyList<int> aantallen, bool[] verborgen, IReadOnlyList<int> plaatsen, int kleinste)
    {
        var geheim = plaatsen.Where(p => verborgen[p]).ToList();
        if (geheim.Count == 0) return false;

        // Nobody is behind a zero, so it protects least: it goes last.
        var erbij = 0;
        foreach (var plaats in plaatsen.Where(p => !verborgen[p]).OrderBy(p => aantallen[p] == 0).ThenBy(p => aantallen[p]).ThenBy(p => p).ToList())
        {
            if (geheim.Count >= MinstensVerborgen && geheim.Sum(p => aantallen[p]) >= kleinste) break;

            verborgen[plaats] = true;
            geheim.Add(plaats);
            erbij++;
        }

        return erbij > 0;
    }
}
