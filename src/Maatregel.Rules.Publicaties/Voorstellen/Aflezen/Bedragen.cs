using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads amounts of money: <c>€ 1.000</c>, <c>€ 2.500,01</c>, <c>75 euro</c>.</summary>
internal static partial class Bedragen
{
    public static IEnumerable<Vondst<decimal>> Lees(string tekst)
    {
        foreach (Match m in Euro().Matches(tekst))
        {
            var heel = m.Groups["heel"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            var cent = m.Groups["cent"].Value is { Length: > 0 } c && c != "00" ? "." + c : "";
            if (decimal.TryParse(heel + cent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bedrag)) yield return new(bedrag, m.Value, m.Index);
        }
    }

    private const string Heel = "(?<heel>[0-9]{1,3}(?:[. ][0-9]{3}){1,3}|[0-9]{1,9})(?:,(?:(?<cent>[0-9]{2})|-{1,2}|–|=))?";

    [GeneratedRegex($@"(?:€|EUR|euro)\s?{Heel}(?![0-9])|(?<![0-9.,]){Heel}\s?euro\b", RegexOptions.IgnoreCase)]
    private static partial Regex Euro();
}
