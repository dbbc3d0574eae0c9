namespace Maatregel.Rules.Publicaties.Document;

/// <summary>
/// Where nothing was proposed. A proposal may have left out what limits it, so that is no proof that the rest was understood; but what
/// is listed here was certainly not.
/// </summary>
internal static class Onbesproken
{
    public static IReadOnlyList<Tekstdeel> Delen(Concept concept)
    {
        HashSet<string> besproken = [.. concept.Voorstellen.SelectMany(v => v.Plaatsen.Append(v.Artikel).Concat(v.Waarden.Select(w => w.Artikel)))];
        HashSet<string> erboven = [.. besproken.SelectMany(Erboven)];
        return [.. concept.Publicatie.Artikelen.Where(a => a.Status == Artikelstatus.Geldend).SelectMany(Stukken).Where(deel => !Raakt(deel.Label, besproken, erboven))];
    }

    /// <summary>The smallest pieces with a text of their own; what leads in a list goes with the list.</summary>
    private static IEnumerable<Tekstdeel> Stukken(Artikel artikel) => artikel.Delen.Count == 0
        ? artikel.Tekst.Length == 0 ? [] : [new Tekstdeel { Label = artikel.Label, Tekst = artikel.Tekst }]
        : artikel.Delen.SelectMany(Stukken);

    private static IEnumerable<Tekstdeel> Stukken(Tekstdeel deel) => deel.Delen.Count > 0 ? deel.Delen.SelectMany(Stukken) : deel.Tekst.Length > 0 ? [deel] : [];

    /// <summary>A proposal that rests on an article rests on all of it; one on a part of this piece has read it.</summary>
    private static bool Raakt(string label, HashSet<string> besproken, HashSet<string> erboven) =>
        besproken.Contains(label) || erboven.Contains(label) || Erboven(label).Any(besproken.Contains);

    /// <summary>The places that hold this one.</summary>
    private static IEnumerable<string> Erboven(string label)
    {
        for (var streep = label.LastIndexOf('-'); streep >= 0; streep = streep > 0 ? label.LastIndexOf('-', streep - 1) : -1) yield return label[..streep];
    }
}
