using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads which parts of the fourth paragraph of article 18 are named: <c>onderdelen b tot en met g</c>, <c>onder a en h</c>.</summary>
internal static partial class Wetsonderdelen
{
    public static IReadOnlyList<string> Alle { get; } = ["a", "b", "c", "d", "e", "f", "g", "h"];

    /// <summary>The letters that are named; <c>null</c> when there are none, or when it is not clear which.</summary>
    public static Vondst<IReadOnlyList<string>>? Lees(string tekst)
    {
        Match[] genoemd = [.. Genoemd().Matches(tekst).Cast<Match>()];
        string[] letters = [.. genoemd.SelectMany(m => Letters(m.Groups["rij"].Value))];
        return letters.Length == 0 || letters.Contains(Onleesbaar) || letters.Distinct().Count() != letters.Length || Uitgezonderd().IsMatch(tekst)
            ? null
            : new([.. letters.Order(StringComparer.Ordinal)], genoemd[0].Value, genoemd[0].Index);
    }

    /// <summary>Whether a text names letters.</summary>
    public static bool NoemtLetters(string tekst) => Genoemd().IsMatch(tekst);

    /// <summary>Whether a text points at a paragraph of article 18 of the Act.</summary>
    public static bool Noemt(string tekst, string lid) => Artikel18().Matches(tekst).Any(m => m.Groups["lid"].Captures.Any(c => Telwoorden.Rang(c.Value) == Telwoorden.Rang(lid)));

    private const string Onleesbaar = "?";

    /// <summary>One by one: each range goes from the letter before it to the one after it.</summary>
    private static IEnumerable<string> Letters(string rij)
    {
        var vorige = "";
        foreach (Match m in Stap().Matches(rij))
        {
            var letter = m.Groups["letter"].Value;
            if (m.Groups["tot"].Success)
            {
                yield return Onleesbaar;
            }
            else if (m.Groups["reeks"].Success)
            {
                var tussen = Alle.Where(l => string.CompareOrdinal(l, vorige) > 0 && string.CompareOrdinal(l, letter) <= 0).ToArray();
                foreach (var l in tussen.DefaultIfEmpty(Onleesbaar)) yield return l;
            }
            else
            {
                yield return letter;
            }

            vorige = letter;
        }
    }

    private const string Verbinding = @"(?:\s?,\s?(?:en\s)?|\s(?:en|of|dan wel)\s|(?<reeks>\s(?:tot en met|t/m)\s|\s?[-–]\s?)|(?<tot>\stot\s))(?:(?:onderde(?:el|len)|onder|sub)\s)?";

    /// <summary>Of another article of an act than 18 the letters say nothing here.</summary>
    [GeneratedRegex($@"(?<!\b[Aa]rtikel\s(?!18\b)[0-9]{{1,3}}[a-z]?,?\s(?:\w+\slid,?\s)?)\b(?:[Oo]nderde(?:el|len)|[Oo]nder|[Ss]ub|[Ll]etters?|[Vv]erplichting(?:en)?(?=:)):?\s(?<rij>[a-h]\b(?:{Verbinding}[a-h]\b){{0,7}})")]
    private static partial Regex Genoemd();

    [GeneratedRegex($@"(?:\A|{Verbinding})(?<letter>[a-h])\b")]
    private static partial Regex Stap();

    [GeneratedRegex(@"\b(?:met uitzondering van|uitgezonderd|behalve|behoudens|niet zijnde)\b[^.;]{0,30}\b(?:onder|onderde(?:el|len)|sub|letters?)\s[a-h]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uitgezonderd();

    [GeneratedRegex(@"\bartikel(?:en)?\s18\s?,?\s?(?:(?<lid>\p{L}{4,8})(?:\s(?:of|en|tot en met)\s(?<lid>\p{L}{4,8}))?\slid\b|lid\s(?<lid>[0-9]{1,2})\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Artikel18();
}
