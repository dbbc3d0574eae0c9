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
        Procentpunten().Match(tekst) is { Success: true } m && Getal(m.Groups[1].Value) is { } getal ? new(getal, m.Value, m.Index) : null;

    /// <summary>Whether the text right before a percentage makes it a highest one.</summary>
    public static bool IsHoogste(string tekst, Vondst<decimal> percentage) => Hoogste().IsMatch(tekst[..percentage.Plaats]);

    private static decimal? Getal(string tekst) =>
        decimal.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : Telwoorden.Lees(tekst);

    [GeneratedRegex(@"\b([0-9]{1,3}(?:[.,][0-9]{1,2})?|[a-zé]{3,20})\s?(?:\([^)]{1,12}\)\s?)?(?:%(?!-?punt)|(?:procent|percent)(?!-?punt)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Procent();

    [GeneratedRegex(@"(?<=\A|\|\s?)[^|:]{0,40}(?:percentage|procent|%)[^|:]{0,40}:\s?([0-9]{1,3}(?:[.,][0-9]{1,2})?)(?=\s?(?:\||\z))", RegexOptions.IgnoreCase)]
    private static partial Regex InTabel();

    [GeneratedRegex(@"\b([0-9]{1,3}|[a-zé]{3,20})\s?(?:%|procent|percent)-?\s?punt(?:en)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Procentpunten();

    [GeneratedRegex(@"(?:ten hoogste|hoogstens|maximaal|een maximum van|maximum van|niet meer dan)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Hoogste();
}
