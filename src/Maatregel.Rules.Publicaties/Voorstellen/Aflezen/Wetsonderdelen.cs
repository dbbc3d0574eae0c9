using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads which parts of the fourth paragraph of article 18 are named: <c>onderdelen b tot en met g</c>, <c>onder a en h</c>.</summary>
internal static partial class Wetsonderdelen
{
    public static IReadOnlyList<string> Alle { get; } = ["a", "b", "c", "d", "e", "f", "g", "h"];

    public static Vondst<IReadOnlyList<string>>? Lees(string tekst)
    {
        List<string> letters = [];
        Match? eerste = null;
        foreach (Match m in Genoemd().Matches(tekst))
        {
            eerste ??= m;
            var vorige = m.Groups["letter"].Captures.Select(c => c.Value).ToArray();
            letters.AddRange(m.Groups["tot"].Success && vorige is [.., var van, var totEnMet] ? [.. vorige[..^2], .. Reeks(van, totEnMet)] : vorige);
        }

        return eerste is null || letters.Distinct().Count() != letters.Count || letters.Count == 0 ? null : new([.. letters.Order(StringComparer.Ordinal)], eerste.Value, eerste.Index);
    }

    /// <summary>Whether a text points at a paragraph of article 18 of the Act.</summary>
    public static bool Noemt(string tekst, string lid) => Artikel18().Matches(tekst).Any(m => m.Groups["lid"].Captures.Any(c => Telwoorden.Rang(c.Value) == Telwoorden.Rang(lid)));

    private static IEnumerable<string> Reeks(string van, string totEnMet) => Alle.Where(l => string.CompareOrdinal(l, van) >= 0 && string.CompareOrdinal(l, totEnMet) <= 0);

    [GeneratedRegex(@"\b(?:[Oo]nderde(?:el|len)|[Oo]nder|[Ss]ub|[Ll]etters?|[Vv]erplichting(?:en)?(?=:)):?\s(?<letter>[a-h])\b(?:(?:\s?,\s?|\s?(?:en|of|dan wel)\s|(?<tot>\st(?:ot en met|/m)\s))(?:onderdeel\s|onder\s)?(?<letter>[a-h])\b){0,7}")]
    private static partial Regex Genoemd();

    [GeneratedRegex(@"\bartikel(?:en)?\s18\s?,?\s?(?:(?<lid>\p{L}{4,8})(?:\s(?:of|en|tot en met)\s(?<lid>\p{L}{4,8}))?\slid\b|lid\s(?<lid>[0-9]{1,2})\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Artikel18();
}
