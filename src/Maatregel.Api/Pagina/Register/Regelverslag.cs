using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Maatregel.Api.Pagina.Naslag;

namespace Maatregel.Api.Pagina.Register;

/// <summary>
/// How each rule was read and what was left open, and how each ruling came out: the pages for the lawyer in docs, that tests hold against
/// the rules.
/// </summary>
internal static partial class Regelverslag
{
    private static readonly FrozenDictionary<string, (string Lezing, string Open)> Lezingen = LeesLezingen().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Kern, IReadOnlyList<(string Wie, string Wat)> Verloop)> Uitspraken = LeesUitspraken().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How the rule was read, and what the text leaves open; null of a provision of a verordening.</summary>
    public static (string Lezing, string Open)? Lezing(string regel) => Lezingen.TryGetValue(regel, out var gevonden) ? gevonden : null;

    /// <summary>What a ruling was about, and what the college, the court and this product said; null when no test has it.</summary>
    public static (string Kern, IReadOnlyList<(string Wie, string Wat)> Verloop)? Uitspraak(string ecli) => Uitspraken.TryGetValue(ecli, out var gevonden) ? gevonden : null;

    private static IEnumerable<KeyValuePair<string, (string, string)>> LeesLezingen() =>
        from rij in Lezingrij().Matches(Markdowntekst.Bestand("toetsverslag.md"))
        from code in Code().Matches(rij.Groups["codes"].Value)
        select KeyValuePair.Create(code.Groups["code"].Value, (Kaal(rij.Groups["lezing"].Value), Kaal(rij.Groups["open"].Value)));

    private static IEnumerable<KeyValuePair<string, (string, IReadOnlyList<(string, string)>)>> LeesUitspraken()
    {
        foreach (var deel in Markdowntekst.Bestand("rechtspraak.md").Split("\n### [").Skip(1))
        {
            var lijnen = deel.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            IReadOnlyList<(string, string)> verloop = [.. lijnen.Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Split(" | ", 2)).Select(c => (Kaal(c[0][2..]), Kaal(c[1].TrimEnd('|', ' '))))];
            yield return KeyValuePair.Create(deel[..deel.IndexOf(']', StringComparison.Ordinal)], (Kaal(lijnen[1]), verloop));
        }
    }

    /// <summary>Without the marks of Markdown.</summary>
    private static string Kaal(string tekst) => Verwijzing().Replace(tekst, "${tekst}").Replace("`", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^\| (?<codes>`[^|]*`) \| (?<lezing>[^|]*) \| (?<open>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Lezingrij();

    [GeneratedRegex("`(?<code>[a-z0-9-]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[(?<tekst>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Verwijzing();
}
