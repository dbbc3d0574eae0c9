using System.Collections.Frozen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Why there is no measure or only a warning, in the words of a letter: one line per rule in <c>redenen.csv</c>, for the inhabitant and for the partner. A rule
/// without a line speaks for itself.
/// </summary>
internal static class Redenen
{
    private static readonly FrozenDictionary<string, (string Zelf, string Partner)> PerRegel = Sjabloonbestand.Regels("redenen.csv")
        .Select(regel => regel.Split(';'))
        .ToFrozenDictionary(delen => delen[0], delen => (delen[1], delen[2]), StringComparer.Ordinal);

    public static string Tekst(GedragingUitkomst uitkomst, Gezinslid van) =>
        uitkomst.Regel is not { } regel || !PerRegel.TryGetValue(regel.Waarde, out var reden) ? uitkomst.Toelichting.Tekst
        : van == Gezinslid.Partner ? reden.Partner
        : reden.Zelf;
}
