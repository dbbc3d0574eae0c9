using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Whether a number is one end of a range, or a least: "10 tot 20", "40 à 60", "ten minste 10", "een maand of langer".</summary>
internal static partial class Bereik
{
    /// <param name="voor">The text before the number.</param>
    /// <param name="na">The text after it and its unit.</param>
    /// <param name="eenheid">Of the other end, when that has one.</param>
    public static bool Is(string voor, string na, Regex eenheid) =>
        Minstens().IsMatch(voor) || OfMeer().IsMatch(na) || (Begin().Match(voor) is { Success: true } begin && IsGetal(begin, eenheid)) || (Vervolg().Match(na) is { Success: true } vervolg && IsGetal(vervolg, eenheid));

    /// <summary>Whether a least stands anywhere in a text, also one that is not read: "at least a tenth".</summary>
    public static bool HeeftOndergrens(string tekst) => Ondergrens().IsMatch(tekst);

    private static bool IsGetal(Match m, Regex eenheid)
    {
        var (getal, maat) = (m.Groups["getal"].Value, m.Groups["maat"].Value.Trim());
        return (char.IsAsciiDigit(getal[0]) || Telwoorden.Lees(getal) is not null) && (maat.Length > 0 ? eenheid.IsMatch(maat) : m.Groups["slap"].Length == 0);
    }

    private const string Getal = @"(?<getal>[0-9]{1,3}(?:[.,][0-9]{1,2})?|[a-zé]{3,20})";

    private const string Maat = @"(?<maat>\s?(?:%|procent|percent|(?:kalender)?maand(?:en)?|jaar))?";

    /// <summary>After a comma a number without a unit is that of something else: "categorie 2, 20%".</summary>
    private const string Verbinding = @"(?:\s?(?:tot(?: en met)?|t/m|à|a|of|en|dan wel|respectievelijk|[-–—/])\s?|(?<slap>,)\s)";

    /// <summary>Not after "categorie": there the number is the name of the category.</summary>
    [GeneratedRegex($@"(?<!(?<!(?:eerste|tweede|derde|vierde|vijfde|zesde|[1-6]e)\s)categorie(?:ën)?:?\s)(?<![\w.,]){Getal}{Maat}{Verbinding}(?:(?:de|ten hoogste|hoogstens|maximaal)\s)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Begin();

    [GeneratedRegex($@"\A{Verbinding}(?:(?:de|ten hoogste|hoogstens|maximaal)\s)?{Getal}{Maat}(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Vervolg();

    [GeneratedRegex(@"(?:ten minste|tenminste|minstens|minimaal|minimum van|(?:niet|nooit) (?:minder|lager|korter) dan|vanaf|ongeveer|circa|rond de|tussen(?: de)?)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Minstens();

    [GeneratedRegex(@"\b(?:ten minste|tenminste|minstens|minimaal|minimum)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ondergrens();

    [GeneratedRegex(@"\A\s?(?:of|en)\s(?:meer|hoger|minder|lager|langer|korter|zolang|totdat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfMeer();
}
