using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>
/// Reads which percentage and which duration go with which mark, also when one sentence names several. What is not clear is not
/// read: a group with two percentages gives none.
/// </summary>
internal static partial class Tarieflezer
{
    /// <param name="passage">The piece of text.</param>
    /// <param name="kenmerken">The marks in it, in their order; without any the piece is read as one tariff.</param>
    /// <param name="artikel">The article, whose own sentence about the duration holds for all its tariffs.</param>
    public static IEnumerable<Afgelezen> Lees(Passage passage, IReadOnlyList<Vondst<int>> kenmerken, Leesartikel artikel)
    {
        var vast = !Percentages.Lees(passage.Eigen).Any() && Bedragen.Lees(passage.Eigen).ToArray() is [var bedrag] && Vast().IsMatch(passage.Eigen[..bedrag.Plaats]);
        return vast || !Grens().IsMatch(passage.Eigen) ? LeesBijBedrag(passage, kenmerken, artikel) : [];
    }

    /// <summary>The same of a row of which an amount is the mark; elsewhere an amount beside a percentage limits it.</summary>
    public static IEnumerable<Afgelezen> LeesBijBedrag(Passage passage, IReadOnlyList<Vondst<int>> kenmerken, Leesartikel artikel)
    {
        var tekst = passage.Eigen;
        Vondst<decimal>[] percentages = [.. Percentages.Lees(tekst)];
        Vondst<decimal>[] bedragen = percentages.Length == 0 ? [.. Bedragen.Lees(tekst).Where(b => Vast().IsMatch(tekst[..b.Plaats]))] : [];
        Vondst<int>[] maanden = [.. Maanden.Lees(tekst, Maandsoort.Duur)];
        Vondst<int>[] onzeker = [.. Maanden.Onzeker(tekst)];
        Vondst<decimal>[] hoogten = percentages.Length > 0 ? percentages : bedragen;
        if (hoogten.Length == 0 || Bereik.HeeftOndergrens(tekst) || Voorbehoud.Raakt(artikel, passage) || Array.Exists(onzeker, m => m.Plaats < hoogten[0].Plaats)) yield break;

        var gedeeld = Gedeeld(passage, hoogten, maanden, artikel);
        foreach (var (van, tot, groep) in Groepen(tekst, kenmerken, hoogten))
        {
            var eigen = Binnen(hoogten, van, tot);
            var duur = Binnen(maanden, van, tot);
            if (eigen.Length != 1 || duur.Length > 1 || Binnen(onzeker, van, tot).Length > 0) continue;
            if (percentages.Length > 0 && !Percentages.IsVast(tekst, eigen[0])) continue;
            var maand = duur.Length == 1 ? (duur[0], passage) : gedeeld;
            yield return new(
                groep,
                percentages.Length > 0 ? eigen[0] : null,
                percentages.Length > 0 && Percentages.IsHoogste(tekst, eigen[0]),
                percentages.Length > 0 ? null : eigen[0],
                maand?.Duur,
                maand?.Plaats ?? passage);
        }
    }

    /// <summary>Where a mark comes first it opens its group; otherwise a percentage does, and the marks follow it.</summary>
    private static IEnumerable<(int Van, int Tot, IReadOnlyList<int> Kenmerken)> Groepen(string tekst, IReadOnlyList<Vondst<int>> kenmerken, Vondst<decimal>[] hoogten)
    {
        if (kenmerken.Count == 0) return [(0, tekst.Length, [])];
        int[] grenzen = kenmerken[0].Plaats < hoogten[0].Plaats
            ? [.. kenmerken.Where((k, i) => i == 0 || Array.Exists(hoogten, h => h.Plaats > kenmerken[i - 1].Plaats && h.Plaats < k.Plaats)).Select(k => k.Plaats)]
            : [.. hoogten.Select(h => h.Plaats)];
        return grenzen.Select((van, i) => (van, Tot: i + 1 < grenzen.Length ? grenzen[i + 1] : tekst.Length))
            .Select(g => (g.van, g.Tot, (IReadOnlyList<int>)[.. Binnen([.. kenmerken], g.van, g.Tot).Select(k => k.Waarde).Distinct()]))
            .Where(g => g.Item3.Count > 0);
    }

    /// <summary>A duration that is said once: in the sentence above, before the first percentage, "each time", or in a lid of its own.</summary>
    private static (Vondst<int> Duur, Passage Plaats)? Gedeeld(Passage passage, Vondst<decimal>[] hoogten, Vondst<int>[] maanden, Leesartikel artikel)
    {
        if (maanden is [var enige]) return enige.Plaats < hoogten[0].Plaats || Telkens().IsMatch(passage.Eigen) ? (enige, passage) : null;
        if (maanden.Length > 0) return null;
        foreach (var boven in passage.Boven.Reverse())
        {
            if (Maanden.Onzeker(boven).Any()) return null;
            if (Maanden.Lees(boven, Maandsoort.Duur).ToArray() is { Length: > 0 } duren) return duren is [var duur] ? (duur, passage) : null;
        }

        return artikel.Duren is [var zin] ? zin : null;
    }

    /// <summary>The durations that a sentence without a percentage gives.</summary>
    public static IEnumerable<Vondst<int>> Duren(Passage passage) => Zinnen.Volzinnen(passage.Eigen)
        .Where(z => Duurzin().IsMatch(z) && !Woorden.Recidive(z) && !Percentages.Lees(z).Any() && !Maanden.Onzeker(z).Any())
        .SelectMany(z => Maanden.Lees(z, Maandsoort.Duur));

    private static Vondst<T>[] Binnen<T>(Vondst<T>[] vondsten, int van, int tot) => [.. vondsten.Where(v => v.Plaats >= van && v.Plaats < tot)];

    [GeneratedRegex(@"vast\s+bedrag(?:\s+van)?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Vast();

    /// <summary>Any amount, and any limit that is not a percentage or a number of months: those are read.</summary>
    [GeneratedRegex(@"€|\beuro\b|\b(?:ten hoogste|hoogstens|hooguit|maximaal|maximum van|(?:niet|nooit) (?:meer|hoger) dan)\s(?!\S+\s?(?:\([^)]{1,12}\)\s?)?(?:%|procent|percent|(?:kalender)?maand))", RegexOptions.IgnoreCase)]
    private static partial Regex Grens();

    [GeneratedRegex(@"\b(?:telkens|steeds|elk|alle gevallen|in beide gevallen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telkens();

    [GeneratedRegex(@"\b(?:duurt|de duur|wordt opgelegd (?:voor|gedurende)|geldt (?:voor|gedurende))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duurzin();
}
