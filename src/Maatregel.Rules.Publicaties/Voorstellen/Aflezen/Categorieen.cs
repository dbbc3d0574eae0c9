using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads categories: <c>eerste categorie</c>, <c>categorie 2</c>, <c>categorie III</c>, <c>eerste en tweede categorie</c>.</summary>
internal static partial class Categorieen
{
    public static IEnumerable<Vondst<int>> Lees(string tekst)
    {
        foreach (Match m in Genoemd().Matches(tekst))
        {
            var (vorige, waar) = (0, 0);
            foreach (Capture c in m.Groups["rang"].Captures)
            {
                if (Telwoorden.Rang(c.Value) is not (> 0 and <= 10 and { } rang)) continue;
                var reeks = vorige > 0 && m.Groups["reeks"].Captures.Any(r => r.Index > waar && r.Index < c.Index);
                for (var nummer = reeks ? vorige + 1 : rang; nummer <= rang; nummer++) yield return new(nummer, m.Value, m.Index);
                (vorige, waar) = (rang, c.Index);
            }
        }
    }

    /// <summary>The category with which a piece of text begins, and what comes after it.</summary>
    public static (Vondst<int> Categorie, string Erna)? Begin(string tekst)
    {
        var m = Voorop().Match(tekst);
        return m.Success && Telwoorden.Rang(m.Groups["rang"].Value) is > 0 and <= 10 and { } rang ? (new(rang, m.Groups["naam"].Value, m.Groups["naam"].Index), tekst[m.Length..]) : null;
    }

    private const string Tussen = @"(?:\s?(?:,|en|of|(?<reeks>tot en met|t/m))\s(?:de\s)?|(?<reeks>\s?[-–]\s?)(?![0-9]\s?(?:%|procent)))";

    private const string Rang = "(?<rang>eerste|tweede|derde|vierde|vijfde|zesde|[1-6]e)";

    private const string Nummer = "(?<rang>[1-9]|I{1,3}|IV|VI?|[A-F]|[eé]{2}n|een|twee|drie|vier|vijf|zes)(?![\\w])";

    [GeneratedRegex($@"\b(?:{Rang}(?:{Tussen}{Rang}){{0,4}}\s+categorie\b|(?-i:[Cc])ategorie(?:ën|en)?\s?:?\s(?-i:{Nummer}(?:{Tussen}{Nummer}){{0,4}}))", RegexOptions.IgnoreCase)]
    private static partial Regex Genoemd();

    [GeneratedRegex($@"\A(?:(?:onder|tot|in)\s)?(?:gedrag(?:ing(?:en)?)?\s(?:van|uit)\s)?(?:de\s)?(?<naam>{Rang}\s+categorie|categorie\s(?-i:{Nummer}))", RegexOptions.IgnoreCase)]
    private static partial Regex Voorop();
}
