using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>The number in front of a lid or onderdeel, as the part of a place that it is.</summary>
internal static partial class Nummers
{
    /// <summary><c>1.</c>, <c>lid 1</c>, <c>b)</c> and <c>1°.</c> are 1, 1, b and 1; a dash or a dot is no number.</summary>
    public static string? Deel(string nummer)
    {
        var kern = Kern().Match(nummer);
        return kern.Success ? kern.Groups[1].Value.ToLowerInvariant() : null;
    }

    public static bool IsCijfer(string nummer) => Deel(nummer) is { } deel && char.IsAsciiDigit(deel[0]);

    /// <summary>A paragraph that begins with its own number: the number as it stands there, and the rest.</summary>
    public static bool Begint(string tekst, out string nummer, out string rest)
    {
        var begin = Begin().Match(tekst);
        (nummer, rest) = begin.Success ? (begin.Groups[1].Value + begin.Groups[2].Value, tekst[begin.Length..]) : ("", tekst);
        return begin.Success;
    }

    public static bool IsStreep(string nummer) => nummer is "-" or "–" or "—" or "•" or "·" or "*" or "o" or "";

    /// <summary>Whether one number comes right after another: 2 after 1, c after b.</summary>
    public static bool Volgt(string? vorige, string deel) => int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        ? getal == (int.TryParse(vorige, NumberStyles.None, CultureInfo.InvariantCulture, out var voor) ? voor : 0) + 1
        : deel.Length == 1 && deel[0] == (vorige is [var letter] ? letter + 1 : 'a');

    [GeneratedRegex(@"\A\W*(?:lid\s+)?(?:\d{1,3}\.){0,3}?([0-9]{1,3}[a-z]{0,1}|[a-z]{1,3})\s*[.)°º:;]*\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Kern();

    [GeneratedRegex(@"\A(?:(\(?(?:[0-9]{1,2}[a-z]?|[a-z])(?:\.|\)|°\.?))\s*|([-–—•·])\s+)(?=\S)")]
    private static partial Regex Begin();
}
