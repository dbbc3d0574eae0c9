using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads percentages: <c>20%</c>, <c>12,5 procent</c>, <c>honderd procent</c>, and a bare number under a head that says so.</summary>
internal static partial class Percentages
{
    public static IEnumerable<Vondst<decimal>> Lees(string tekst) =>
        Procent().Matches(tekst).Select(m => (m.Groups[1], m)).Concat(InTabel().Matches(tekst).Select(m => (m.Groups[1], m)))
            .Select(p => (Getal: Getal(p.Item1.Value), Match: p.m))
            .Where(p => p.Getal is not null)
            .Select(p => new Vondst<decimal>(p.Getal!.Value, p.Match.Value, p.Match.Index))
            .OrderBy(v => v.Plaats);

    /// <summary>What is added to a percentage: <c>50 procentpunten</c>.</summary>
    public static Vondst<decimal>? Punten(string tekst) =>
        Procentpunten().Match(tekst) is { Success: true } m && !Hoogste().IsMatch(tekst[..m.Index]) && !Bereik.Is(tekst[..m.Index], "", Eenheid()) && Getal(m.Groups[1].Value) is { } getal ? new(getal, m.Value, m.Index) : null;

    /// <summary>Whether the text right before a percentage makes it a highest one.</summary>
    public static bool IsHoogste(string tekst, Vondst<decimal> percentage) => Hoogste().IsMatch(tekst[..percentage.Plaats]);

    /// <summary>Whether it is one number and says by how much the benefit is lowered: no end of a range, not what is left, not a part of something else.</summary>
    public static bool IsVast(string tekst, Vondst<decimal> percentage)
    {
        var (voor, na) = (tekst[..percentage.Plaats], tekst[percentage.Einde..]);
        return !Bereik.Is(voor, na, Eenheid()) && !Rest().IsMatch(voor) && !Ontvangt().IsMatch(voor) && !Over().IsMatch(na) && (!Van().IsMatch(na) || VanDeNorm().IsMatch(na));
    }

    private static decimal? Getal(string tekst) =>
        decimal.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : Telwoorden.Lees(tekst);

    [GeneratedRegex(@"\b([0-9]{1,3}(?:[.,][0-9]{1,2})?|[a-zé]{3,20})\s?(?:\([^)]{1,12}\)\s?)?(?:%(?!-?punt)|(?:procent|percent)(?!-?punt)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Procent();

    [GeneratedRegex(@"(?<=\A|\|\s?)[^|:]{0,40}(?:percentage|procent|%)[^|:]{0,40}:\s?([0-9]{1,3}(?:[.,][0-9]{1,2})?)(?=\s?(?:\||\z))", RegexOptions.IgnoreCase)]
    private static partial Regex InTabel();

    [GeneratedRegex(@"\b([0-9]{1,3}|[a-zé]{3,20})\s?(?:%|procent|percent)-?\s?punt(?:en)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Procentpunten();

    [GeneratedRegex(@"(?:ten hoogste|hoogstens|hooguit|maximaal|maximum van|max\.?|(?:niet|nooit) (?:meer|hoger) dan|\bmax[^|.;:]{0,20}:)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hoogste();

    [GeneratedRegex(@"\A(?:%|procent|percent)", RegexOptions.IgnoreCase)]
    private static partial Regex Eenheid();

    /// <summary>"Lowered to 90%", "more than 10%".</summary>
    [GeneratedRegex(@"\b(?:tot(?: op)?|naar)\s(?:(?:ten hoogste|hoogstens|maximaal|een maximum van)\s)?\z|(?<!\b(?:niet|nooit)\s)\b(?:meer|minder|hoger|lager) dan\s\z", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:ontvangt|behoudt|houdt|recht (?:heeft )?op|resteert|uitbetaald|nog)\b[^.;,|]{0,40}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Ontvangt();

    /// <summary>What somebody keeps, or what is counted for each of something.</summary>
    [GeneratedRegex(@"\A[^.;|]{0,60}\b(?:overhoud\w*|overblijft|resteert|uitbetaald|behoudt|ontvangt)\b|\A[^.;|]{0,30}\bper\s(?!(?:kalender)?maand\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"\A\s(?:van\s(?!toepassing)|over\s(?:de|het|zijn|haar|uw)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Van();

    private const string Bijwoord = "(?:de|het|een|uw|u|zijn|haar|hem|diens|die|deze|voor|op|of|aan|van|toepassing|zijnde|geldende|toepasselijke|belanghebbende|betrokkene|maandelijkse|volledige|totale|netto|bruto|bedrag|betreffende|desbetreffende|algemene)";

    /// <summary>The norm, the basis or the benefit; of the last not "that was paid too much".</summary>
    [GeneratedRegex($@"\A\s(?:van|over)\s(?:{Bijwoord}\s){{0,10}}(?:(?:bijstands?|uitkerings?|berekenings?|participatiewet|ioa[wz])-?)?(?:norm|grondslag|uitkering|bijstand)(?:s?bedrag)?\b(?!\s(?:die|dat|welke)\b)(?![^.;,|]{{0,20}}\b(?:minus|verminderd met|vermeerderd met|na aftrek|plus)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex VanDeNorm();
}
