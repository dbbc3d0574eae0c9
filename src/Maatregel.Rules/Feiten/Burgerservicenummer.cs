using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Maatregel.Rules.Feiten;

/// <summary>
/// Finds what looks like a citizen service number (BSN), so that it can be refused. The rule is meant to be met at the first
/// try: of a value that is only a number every one is refused, not just the one in eleven that passes the elfproef.
/// </summary>
internal static partial class Burgerservicenummer
{
    private static readonly LocalDatePattern[] Dagen = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu")];

    /// <summary>Whether a name or reference is nothing but eight or nine digits, as they are or with dots, hyphens or spaces; a date is not.</summary>
    public static bool Is(string waarde) => Nummer().IsMatch(waarde) && !Dagen.Any(d => d.Parse(waarde).Success);

    /// <summary>Whether nine digits that pass the elfproef stand alone in a text. Digits in a longer reference (<c>Z-123456782</c>) do not.</summary>
    public static bool StaatIn(string tekst)
    {
        for (var gevonden = NegenCijfers().Match(tekst); gevonden.Success; gevonden = gevonden.NextMatch())
        {
            if (Elfproef(gevonden.ValueSpan)) return true;
        }

        return false;
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

    [GeneratedRegex(@"(?<!\w|\w[/-])[0-9]{9}(?!\w|[/-]\w)", RegexOptions.CultureInvariant)]
    private static partial Regex NegenCijfers();
}
