using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatregel.Api.Http;

/// <summary>
/// Reads numbers as they are written in the Netherlands, or with the point of JSON. What could be two numbers is not read, except
/// where only one of them makes sense.
/// </summary>
internal static partial class Getaltekst
{
    /// <summary>
    /// An amount in euro. A point before three digits separates thousands ("1.308" and "1.308,45"), since an amount has no tenth of a
    /// cent; any other point is a decimal point. A comma before three digits is not read: "1,308" is one to one reader and a thousand to another.
    /// </summary>
    public static decimal? Bedrag(string tekst)
    {
        var kaal = tekst.Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return Duizendtallen().IsMatch(kaal) ? Decimaal(kaal.Replace(".", "", StringComparison.Ordinal))
            : Duizendkommas().IsMatch(kaal) ? null
            : Decimaal(kaal);
    }

    /// <summary>A percentage, with or without its sign.</summary>
    public static decimal? Percentage(string tekst) => Getal(tekst.TrimEnd('%', ' '));

    /// <summary>A number that is no amount. It has no thousands, so a point before three digits is not read: "2.000" is two to one reader and two thousand to another.</summary>
    public static decimal? Getal(string tekst) => Duizendtallen().IsMatch(tekst.Trim()) ? null : Decimaal(tekst.Trim());

    /// <summary>How many there are of something.</summary>
    public static int? Aantal(string tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static decimal? Decimaal(string tekst) =>
        decimal.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]*)?\z")]
    private static partial Regex Duizendtallen();

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]*)?\z")]
    private static partial Regex Duizendkommas();
}
