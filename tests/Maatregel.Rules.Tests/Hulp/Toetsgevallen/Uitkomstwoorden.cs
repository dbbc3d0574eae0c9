using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>An advice, or what it says of one rule, as the outcome of a case: the sentence that the consulent reads and the rules that decided.</summary>
internal static class Uitkomstwoorden
{
    public static string Van(Advies advies) => string.Join(
        " ",
        new[] { Platte.Tekst(advies.Samenvatting) }
            .Concat(Volgens(advies) is { Length: > 0 } regels ? [$"Volgens {regels}."] : [])
            .Concat(advies.OpenVragen.Select(v => $"Vraag: {Platte.Tekst(v.Vraag.Tekst)}"))
            .Distinct());

    public static string Van(string regel, string waarom) => waarom.Length == 0
        ? $"`{regel}` komt niet aan de orde."
        : $"`{regel}`: {Platte.Tekst(Status(waarom))}";

    private static string Volgens(Advies advies)
    {
        var regels = advies.Maatregelen.SelectMany(m => new[] { m.Grondslag, m.Regel })
            .Concat(advies.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing ? advies.Gedragingen.Select(g => g.Regel).OfType<RegelId>() : []);
        return string.Join(", ", regels.Distinct().Select(r => $"`{r}`"));
    }

    /// <summary>The status of each line without the dash of its code.</summary>
    private static string Status(string waarom) => string.Join(
        " ",
        waarom.Split('\n').Select(lijn => lijn.Split(": ", 2)).Select(delen => $"{delen[0].Replace('-', ' ')}. {delen[1]}"));
}
