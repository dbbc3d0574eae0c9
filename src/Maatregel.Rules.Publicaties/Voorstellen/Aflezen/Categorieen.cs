using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads categories: <c>eerste categorie</c>, <c>categorie 2</c>, <c>categorie III</c>, <c>eerste en tweede categorie</c>.</summary>
internal static partial class Categorieen
{
    public static IEnumerable<Vondst<int>> Lees(string tekst)
    {
        foreach (Match m in Genoemd().Matches(tekst))
        {
            foreach (Capture c in m.Groups["rang"].Captures)
            {
                if (Telwoorden.Rang(c.Value) is > 0 and <= 10 and { } rang) yield return new(rang, m.Value, m.Index);
            }
        }
    }

    /// <summary>The category with which a piece of text begins, and what comes after it.</summary>
    public static (Vondst<int> Categorie, string Erna)? Begin(string tekst)
    {
        var m = Voorop().Match(tekst);
        return m.Success && Telwoorden.Rang(m.Groups["rang"].Value) is > 0 and <= 10 and { } rang ? (new(rang, m.Groups["naam"].Value, m.Groups["naam"].Index), tekst[m.Length..]) : null;
    }

    private const string Rang = "(?<rang>eerste|tweede|derde|vierde|vijfde|zesde|[1-6]e)";

    private const string Nummer = "(?<rang>[1-9]|I{1,3}|IV|VI?|[A-F]|[eé]{2}n|een|twee|drie|vier|vijf|zes)(?![\\w])";

    [GeneratedRegex($@"\b(?:{Rang}(?:\s?(?:,|en|of)\s{Rang}){{0,4}}\s+categorie\b|(?-i:[Cc])ategorie(?:ën|en)?\s?:?\s(?-i:{Nummer}(?:\s?(?:,|en|of)\s{Nummer}){{0,4}}))", RegexOptions.IgnoreCase)]
    private static partial Regex Genoemd();

    [GeneratedRegex($@"\A(?:(?:onder|tot|in)\s)?(?:gedrag(?:ing(?:en)?)?\s(?:van|uit)\s)?(?:de\s)?(?<naam>{Rang}\s+categorie|categorie\s(?-i:{Nummer}))", RegexOptions.IgnoreCase)]
    private static partial Regex Voorop();
}
