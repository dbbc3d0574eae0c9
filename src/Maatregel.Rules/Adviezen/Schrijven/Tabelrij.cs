namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A row of a table: its cells, and how it reads where there are no tables.</summary>
internal static class Tabelrij
{
    public static string[] Cellen(ReadOnlySpan<char> rij) =>
        rij.TrimEnd(Lijnmerk.Celgrens).ToString().Split(Lijnmerk.Celgrens, StringSplitOptions.TrimEntries);

    /// <summary>"juli 2024: minder bijstand € 1.308,45, nog te betalen € 0,00": a cell without words is left out.</summary>
    public static string AlsTekst(IReadOnlyList<string> kop, IReadOnlyList<string> cellen)
    {
        var rest = cellen.Skip(1).Select((cel, i) => (Kolom: kop.ElementAtOrDefault(i + 1) ?? "", Cel: cel)).Where(c => c.Cel.Length > 0)
            .Select(c => $"{Klein(c.Kolom)} {c.Cel}".TrimStart());
        return $"{cellen[0]}: {string.Join(", ", rest)}";
    }

    private static string Klein(string kolom) => kolom.Length == 0 ? kolom : char.ToLowerInvariant(kolom[0]) + kolom[1..];
}
