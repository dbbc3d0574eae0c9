using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>The words by which a text shows what it is about. More than one seeker asks for each of these.</summary>
internal static partial class Woorden
{
    /// <summary>A measure, by any of the names it has.</summary>
    public static bool Verlaging(string tekst) => VerlagingWoord().IsMatch(tekst);

    public static bool Recidive(string tekst) => RecidiveWoord().IsMatch(tekst);

    public static int Recidive(string tekst, int vanaf) => RecidiveWoord().Match(tekst, vanaf) is { Success: true } m ? m.Index : -1;

    /// <summary>What makes a measure heavier.</summary>
    public static bool Verzwaring(string tekst) => VerzwaringWoord().IsMatch(tekst);

    public static bool Geuniformeerd(string tekst) => GeuniformeerdWoord().IsMatch(tekst) && !NietGeuniformeerd().IsMatch(tekst);

    public static bool Spreiding(string tekst) => SpreidingWoord().IsMatch(tekst);

    public static bool Besef(string tekst) => BesefWoord().IsMatch(tekst);

    public static bool Misdraging(string tekst) => MisdragingWoord().IsMatch(tekst);

    public static bool Waarschuwing(string tekst) => WaarschuwingWoord().IsMatch(tekst);

    public static bool Dringend(string tekst) => DringendeReden().IsMatch(tekst);

    public static bool Begrip(Leesartikel artikel) => BegripWoord().IsMatch(artikel.Opschrift);

    [GeneratedRegex(@"\b(?:verla(?:ag|ging|gen|agd)\w*|maatregel\w*|afstem\w*|gekort|korting\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VerlagingWoord();

    [GeneratedRegex(@"\b(?:opnieuw|herha\w+|recidive\w*|nogmaals|wederom|weer|tweede (?:keer|maal|gedraging|schending|overtreding)|(?:nieuwe|volgende) (?:gedraging|schending|overtreding|keer)|artikel 18,? (?:zesde lid|lid 6))\b", RegexOptions.IgnoreCase)]
    private static partial Regex RecidiveWoord();

    [GeneratedRegex(@"\b(?:verdubbel\w*|verdrievoudig\w*|verhoogd|verlengd|procentpunt\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VerzwaringWoord();

    [GeneratedRegex(@"\bge(?:ü|u)niformeerd\w*", RegexOptions.IgnoreCase)]
    private static partial Regex GeuniformeerdWoord();

    [GeneratedRegex(@"\bniet[ -]ge(?:ü|u)niformeerd\w*", RegexOptions.IgnoreCase)]
    private static partial Regex NietGeuniformeerd();

    [GeneratedRegex(@"\b(?:verreken\w*|(?:ge|ver|uitge)?spreid\w*|uitgesmeerd|uitsmeren|gelijke delen|verde(?:el|elt|eld|len)\b[^.;]{0,80}\bover\b[^.;]{0,60}\bmaand(?:en)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpreidingWoord();

    [GeneratedRegex(@"\btekortschietend besef\b|\b(?:te weinig|onvoldoende|gebrek aan) besef van verantwoordelijkheid\b|\bverantwoordelijkheid voor de voorziening in het bestaan\b|\b(?:te snel |onverantwoord(?:e)? )?(?:interen|ingeteerd|intering)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BesefWoord();

    [GeneratedRegex(@"\bmisdra(?:ging|gen|agt)\w*|\bagressie\b|\bgeweld\b", RegexOptions.IgnoreCase)]
    private static partial Regex MisdragingWoord();

    [GeneratedRegex(@"\bwaarschuwing\w*|\bwaarschuwen\b", RegexOptions.IgnoreCase)]
    private static partial Regex WaarschuwingWoord();

    [GeneratedRegex(@"\bdringende reden(?:en)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex DringendeReden();

    [GeneratedRegex(@"\b(?:begrip\w*|definitie\w*|begripsbepaling\w*|begripsomschrijving\w*|betekenis\w*|woorden in deze)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BegripWoord();
}
