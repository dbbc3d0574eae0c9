using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads parts of a whole: <c>een derde</c>, <c>1/3</c>, <c>de helft</c>, <c>een kwart</c>.</summary>
internal static partial class Breuken
{
    public static IEnumerable<Vondst<Breuk>> Lees(string tekst)
    {
        foreach (Match m in Deel().Matches(tekst))
        {
            if (Waarde(m.Value.ToLowerInvariant().Replace("é", "e", StringComparison.Ordinal)) is { } breuk) yield return new(breuk, m.Value, m.Index);
        }
    }

    private static Breuk? Waarde(string woorden) => woorden switch
    {
        "de helft" or "1/2" or "½" or "50%" or "50 procent" => new Breuk(1, 2),
        "een derde" or "1/3" or "⅓" => new Breuk(1, 3),
        "twee derde" or "tweederde" or "2/3" or "⅔" => new Breuk(2, 3),
        "een kwart" or "een vierde" or "1/4" or "¼" or "25%" or "25 procent" => new Breuk(1, 4),
        "drie kwart" or "driekwart" or "3/4" or "¾" => new Breuk(3, 4),
        _ => null,
    };

    [GeneratedRegex(@"\bde helft\b|\b(?:een|één) (?:derde|kwart|vierde)\b(?! (?:lid|categorie|keer|maal|maand))|\btwee ?derde\b|\bdrie ?kwart\b|\b[123]/[234]\b|[½⅓⅔¼¾]|\b(?:50|25) ?(?:%|procent)", RegexOptions.IgnoreCase)]
    private static partial Regex Deel();
}
