using System.Text.Json;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Json;

namespace Maatregel.Rules.NRules.Tests.Hulp;

/// <summary>A report as text, whole or in part.</summary>
internal static class Verslag
{
    public static string Json(this Beleidsverslag verslag) => JsonSerializer.Serialize(verslag, BeleidJson.Opties);

    public static string[] Teksten(this Beleidsverslag verslag) => [.. verslag.Punten.Select(p => $"{p.Regel}: {p.Tekst}")];

    public static string[] Namen(this IEnumerable<Beleidsregelvermelding> regels) => [.. regels.Select(r => r.Regel)];
}
