using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>An advice in one line: the outcome, and what decided it.</summary>
internal static class Kernzin
{
    public static string Van(Advies advies)
    {
        IReadOnlyList<string> delen =
        [
            .. advies.Maatregelen.Select(Maatregel),
            .. advies.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing ? advies.Gedragingen.Select(g => g.Regel?.Waarde ?? g.Toelichting.Tekst) : [],
            .. advies.Route is { } route ? new[] { route.Code } : [],
            .. Lijst("vraag", advies.OpenVragen.Select(v => v.Code)),
            .. Lijst("stap", advies.Vervolgstappen.Select(s => s.Code)),
        ];
        var uitkomst = Codes<Uitkomst>.Code(advies.Uitkomst);
        return delen.Count == 0 ? uitkomst : $"{uitkomst}: {string.Join("; ", delen)}";
    }

    private static string Maatregel(GeadviseerdeMaatregel maatregel) =>
        $"{maatregel.Grondslag} {maatregel.Regel} {Hoogte(maatregel, maatregel.Standaard)}"
        + (maatregel.Geadviseerd == maatregel.Standaard ? "" : $" → {Hoogte(maatregel, maatregel.Geadviseerd)}");

    private static string Hoogte(GeadviseerdeMaatregel maatregel, Verlaging verlaging) =>
        maatregel.VastBedrag is { } bedrag ? FormattableString.Invariant($"€ {bedrag * verlaging.Percentage / 100:0.##}") : Kort(verlaging);

    private static string Kort(Verlaging verlaging) => FormattableString.Invariant($"{verlaging.Percentage:0.##}% × {verlaging.Maanden}");

    private static IEnumerable<string> Lijst(string naam, IEnumerable<string> codes)
    {
        var lijst = string.Join(", ", codes);
        return lijst.Length == 0 ? [] : [$"{naam} {lijst}"];
    }
}
