using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads numbers of months, and tells a duration from a term: "one month" and "within twelve months".</summary>
internal static partial class Maanden
{
    private const int Omgeving = 60;

    public static IEnumerable<Vondst<int>> Lees(string tekst, Maandsoort soort) => Lees(tekst).Where(m => Soort(tekst, m) == soort);

    /// <summary>Numbers of months that say how long a measure lasts, and are not one number.</summary>
    public static IEnumerable<Vondst<int>> Onzeker(string tekst) => Lees(tekst).Where(m => Soort(tekst, m) is Maandsoort.Hoogste or Maandsoort.Bereik);

    private static IEnumerable<Vondst<int>> Lees(string tekst)
    {
        foreach (Match m in Tijd().Matches(tekst))
        {
            if (Aantal(m) is { } aantal) yield return new(aantal, m.Value, m.Index);
        }

        foreach (Match m in InTabel().Matches(tekst)) yield return new(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), m.Value, m.Index);
    }

    private static int? Aantal(Match m)
    {
        var getal = m.Groups["half"].Success ? 6 : Telwoorden.Lees(m.Groups["getal"].Value) * (m.Groups["jaar"].Success ? 12 : 1);
        return getal is >= 1 and <= 120 ? getal : null;
    }

    private static Maandsoort Soort(string tekst, Vondst<int> m)
    {
        var voor = tekst[Math.Max(0, m.Plaats - Omgeving)..m.Plaats];
        var na = tekst[m.Einde..Math.Min(tekst.Length, m.Einde + Omgeving)];
        return Grens().IsMatch(voor) ? Maandsoort.Hoogste
            : Bereik.Is(voor, na, Eenheid()) || Telkens().IsMatch(na) ? Maandsoort.Bereik
            : Ervoor().IsMatch(voor) || Erna().IsMatch(na) ? Maandsoort.Termijn
            : Maandsoort.Duur;
    }

    [GeneratedRegex(@"\b(?:(?<half>(?:een\s)?half\sjaar|(?:een\s)?halfjaar)|(?<getal>[0-9]{1,3}|[a-zé]{3,20})\s?(?:\([^)]{1,12}\)\s?)?(?:(?:volle\s|hele\s)?(?:kalender)?maand(?:en)?|(?<jaar>jaar))(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex Tijd();

    [GeneratedRegex(@"(?<=\A|\|\s?)[^|:]{0,40}(?:duur|maanden|periode)[^|:]{0,40}:\s?([0-9]{1,2})(?=\s?(?:\||\z))", RegexOptions.IgnoreCase)]
    private static partial Regex InTabel();

    [GeneratedRegex(@"(?:ten hoogste|hoogstens|maximaal|maximum van|niet langer dan|max\.?)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Grens();

    [GeneratedRegex(@"(?:binnen(?: een (?:periode|termijn|tijdvak) van)?|afgelopen|voorgaande|voorafgaande|voorbije|laatste|meer dan|langer dan|minder dan|uiterlijk|na verloop van|na|tenzij in de|in de|termijn van)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Ervoor();

    [GeneratedRegex(@"\A\s*(?:na\b|nadat|voordat|voorafgaand|voor\s(?:de|het)\s(?:constatering|vaststelling|gedraging|ontdekking|besluit|moment|dag|datum)|geleden|daarvoor|daaraan|eerder|zijn verstreken|verstreken|is verstreken|liggen|ligt)", RegexOptions.IgnoreCase)]
    private static partial Regex Erna();

    [GeneratedRegex(@"\A(?:(?:kalender)?maand|jaar)", RegexOptions.IgnoreCase)]
    private static partial Regex Eenheid();

    [GeneratedRegex(@"\A\s(?:per|voor elke?|voor iedere?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telkens();
}
