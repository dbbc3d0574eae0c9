namespace Maatregel.Rules.Publicaties.Tests.Voorstellen;

/// <summary>Of the values that are in a text, how many were proposed, and how many of the proposals were wrong.</summary>
internal sealed record Telling(string Tekst, int Aanwezig, int Goed, IReadOnlyList<string> Fout, IReadOnlyList<string> Gemist)
{
    public static Telling Van(string naam, IEnumerable<Voorstel> voorstellen)
    {
        var verwacht = Waardenlijst.Verwacht(naam);
        var gelezen = Waardenlijst.Van(voorstellen);
        return new(
            naam,
            verwacht.Count,
            verwacht.Count(v => gelezen.TryGetValue(v.Key, out var g) && g == v.Value),
            [.. gelezen.Where(g => !verwacht.TryGetValue(g.Key, out var w) || w != g.Value).Select(g => $"{g.Key} = {g.Value}, niet {verwacht.GetValueOrDefault(g.Key, "–")}")],
            [.. verwacht.Where(v => !gelezen.ContainsKey(v.Key)).Select(v => $"{v.Key} = {v.Value}")]);
    }

    public static Telling Samen(string naam, IReadOnlyList<Telling> tellingen) =>
        new(naam, tellingen.Sum(t => t.Aanwezig), tellingen.Sum(t => t.Goed), [.. tellingen.SelectMany(t => t.Fout)], [.. tellingen.SelectMany(t => t.Gemist)]);

    /// <summary>A row for the page of measurements.</summary>
    public string Rij => string.Create(CultureInfo.InvariantCulture, $"| {Tekst} | {Aanwezig} | {Goed} ({100m * Goed / Aanwezig:0}%) | {Fout.Count} ({100m * Fout.Count / Math.Max(1, Goed + Fout.Count):0.0}%) | {Gemist.Count} |");
}
