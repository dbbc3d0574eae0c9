using System.Collections.Frozen;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Why there is no measure or only a warning, in the words of a letter: one line per rule in <c>redenen.csv</c>. A rule
/// without a line speaks for itself.
/// </summary>
internal static class Redenen
{
    private static readonly FrozenDictionary<string, string> PerRegel = Sjabloonbestand.Regels("redenen.csv")
        .Select(regel => regel.Split(';', 2))
        .ToFrozenDictionary(delen => delen[0], delen => delen[1], StringComparer.Ordinal);

    /// <summary>The rules that have a line.</summary>
    public static IReadOnlyCollection<string> Regels => PerRegel.Keys;

    public static string Tekst(GedragingUitkomst uitkomst) =>
        uitkomst.Regel is { } regel && PerRegel.TryGetValue(regel.Waarde, out var reden) ? reden : uitkomst.Toelichting.Tekst;
}
