namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// The groups of one breakdown, and which of their figures stay hidden. A breakdown may refine others, as the months refine the
/// quarters: a group within a hidden one is hidden, and the groups within each shown one are guarded by themselves.
/// </summary>
internal sealed class Groepering
{
    private readonly IReadOnlyList<(Groep Groep, Groepstelling Telling)> _groepen;
    private readonly bool[] _zonderGroep;
    private readonly bool[] _zonderNoShows;

    public Groepering(NoShowKenmerk kenmerk, IEnumerable<(Groep Groep, Groepstelling Telling)> groepen, IReadOnlyList<(Groepering Grof, Func<string, string> Code)> grover, int kleinste)
    {
        Kenmerk = kenmerk;
        _groepen = [.. groepen.Where(g => g.Telling.Afspraken > 0)];
        _zonderGroep = Verberg(g => g.Afspraken, grover, g => g._zonderGroep, new bool[_groepen.Count], kleinste);
        _zonderNoShows = Verberg(g => g.NoShows, grover, g => g._zonderNoShows, _zonderGroep, kleinste);
    }

    public NoShowKenmerk Kenmerk { get; }

    public Uitsplitsing Uitsplitsing(decimal doel) => new(
        Kenmerk,
        [.. _groepen.Select((g, plaats) => (g.Groep, g.Telling, Plaats: plaats)).Where(g => !_zonderGroep[g.Plaats]).Select(g => Cijfers(g.Groep, g.Telling, g.Plaats, doel))],
        _zonderGroep.Count(v => v));

    private Groepscijfers Cijfers(Groep groep, Groepstelling telling, int plaats, decimal doel)
    {
        if (_zonderNoShows[plaats]) return new(groep.Code, groep.Naam, telling.Afspraken, null, null);

        var noShows = Aandeel.Van(telling.NoShows, telling.Afspraken);
        return new(groep.Code, groep.Naam, telling.Afspraken, noShows, Doelafstand.Van(noShows, doel));
    }

    private bool[] Verberg(
        Func<Groepstelling, int> aantal,
        IReadOnlyList<(Groepering Grof, Func<string, string> Code)> grover,
        Func<Groepering, bool[]> verborgenIn,
        bool[] alVerborgen,
        int kleinste)
    {
        int[] aantallen = [.. _groepen.Select(g => aantal(g.Telling))];
        int[] alle = [.. Enumerable.Range(0, aantallen.Length)];
        bool[] verborgen =
        [
            .. alle.Select(plaats => alVerborgen[plaats]
                || Kleinetallen.IsKlein(aantallen[plaats], kleinste)
                || grover.Any(o => o.Grof.Codes(verborgenIn(o.Grof)).Contains(o.Code(_groepen[plaats].Groep.Code)))),
        ];
        List<int[]> gehelen = [.. grover.SelectMany(o => alle.GroupBy(plaats => o.Code(_groepen[plaats].Groep.Code)).Select(g => g.ToArray())), alle];
        bool meer;
        do
        {
            meer = false;
            foreach (var geheel in gehelen) meer |= Kleinetallen.Verberg(aantallen, verborgen, geheel, kleinste);
        }
        while (meer);

        return verborgen;
    }

    private IEnumerable<string> Codes(bool[] gekozen) => _groepen.Where((_, plaats) => gekozen[plaats]).Select(g => g.Groep.Code);
}
