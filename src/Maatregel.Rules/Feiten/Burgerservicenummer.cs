using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Maatregel.Rules.Feiten;

/// <summary>
/// Finds what looks like a citizen service number (BSN), so that it can be refused. The rule is meant to be met at the first
/// try: of a value that is only a number every one is refused, not just the one in eleven that passes the elfproef.
/// </summary>
internal static partial class Burgerservicenummer
{
    private const int Lengte = 9;

    private static readonly LocalDatePattern[] Dagen = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu")];

    /// <summary>Whether a name or reference is nothing but eight or nine digits, as they are or with dots, hyphens or spaces; a date is not.</summary>
    public static bool Is(string waarde) => Nummer().IsMatch(waarde) && !Dagen.Any(d => d.Parse(waarde).Success);

    /// <summary>
    /// Whether nine digits that pass the elfproef stand somewhere in a text: as they are, whatever letters or marks are beside them, or in
    /// groups with the same mark between them. Eight digits are too often something else: they count where the text names the number.
    /// </summary>
    public static bool StaatIn(string tekst)
    {
        var rest = IetsAnders().Replace(tekst, "#");
        var groepen = Cijfers().Matches(rest);
        var genoemd = Genoemd().IsMatch(tekst);
        for (var eerste = 0; eerste < groepen.Count; eerste++)
        {
            if (Begint(rest, groepen, eerste, genoemd)) return true;
        }

        return false;
    }

    /// <summary>Whether a number begins with a group of digits, and ends with it or with one of the next.</summary>
    private static bool Begint(string tekst, MatchCollection groepen, int eerste, bool genoemd)
    {
        var cijfers = "";
        for (var laatste = eerste; laatste < groepen.Count; laatste++)
        {
            if (laatste > eerste && (Scheiding(tekst, groepen, laatste) is not { } scheiding || scheiding != Scheiding(tekst, groepen, eerste + 1))) return false;
            cijfers += groepen[laatste].Value;
            if (cijfers.Length > Lengte) return false;
            if ((cijfers.Length == Lengte || (genoemd && cijfers.Length == Lengte - 1)) && Elfproef(cijfers.PadLeft(Lengte, '0')) && !IsNummerVanJaar(groepen, eerste, laatste)) return true;
        }

        return false;
    }

    /// <summary>A year and a number after it, as in the reference of a case.</summary>
    private static bool IsNummerVanJaar(MatchCollection groepen, int eerste, int laatste) =>
        laatste == eerste + 1 && groepen[eerste].ValueSpan is { Length: 4 } jaar && (jaar.StartsWith("19") || jaar.StartsWith("20"));

    /// <summary>What stands between a group of digits and the one before, or <c>null</c> when that does not keep them together.</summary>
    private static char? Scheiding(string tekst, MatchCollection groepen, int groep)
    {
        var begin = groepen[groep - 1].Index + groepen[groep - 1].Length;
        var tussen = tekst.AsSpan(begin, groepen[groep].Index - begin).Trim();
        return tussen.Length == 0 ? ' ' : tussen is ['.' or '-'] ? tussen[0] : null;
    }

    /// <summary>The weights run 9, 8, … 2 and the last digit counts as minus one.</summary>
    private static bool Elfproef(ReadOnlySpan<char> cijfers)
    {
        var som = -(cijfers[8] - '0');
        for (var i = 0; i < 8; i++) som += (cijfers[i] - '0') * (9 - i);
        return som > 0 && som % 11 == 0;
    }

    [GeneratedRegex(@"\A[\s.-]*(?:[0-9][\s.-]*){8,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nummer();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Cijfers();

    [GeneratedRegex("bsn|burgerservice|sofi", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Genoemd();

    /// <summary>Digits that are known to be something else: a day, a key that a program made, a mobile telephone number.</summary>
    [GeneratedRegex(
        """
        (?<![0-9])(?:19|20|21)[0-9]{2}(?:-|\.|/|\ |)(?:0?[1-9]|1[0-2])(?:-|\.|/|\ |)(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])
        |(?<![0-9])(?:0?[1-9]|[12][0-9]|3[01])(?:-|\.|/|\ |)(?:0?[1-9]|1[0-2])(?:-|\.|/|\ |)(?:19|20|21)[0-9]{2}(?![0-9])
        |(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])
        |(?<![0-9A-Za-z])(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{16,}(?![0-9A-Za-z])
        |(?<![0-9])06[\ -]?[0-9]{8}(?![0-9])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IetsAnders();
}
