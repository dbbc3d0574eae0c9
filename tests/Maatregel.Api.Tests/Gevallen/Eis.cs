using System.Net;
using System.Text.Json;

namespace Maatregel.Api.Tests.Gevallen;

/// <summary>What must hold of an answer, whatever its words.</summary>
/// <param name="Gebrek">What is wrong with an answer, or <c>null</c>.</param>
internal sealed record Eis(Func<HttpStatusCode, JsonElement, string?> Gebrek)
{
    public static Eis Uitkomst(string uitkomst) => Van(a => Tekst(a, "uitkomst") is var u && u != uitkomst ? $"uitkomst {u}" : null);

    public static Eis Nooit(string uitkomst) => Van(a => Tekst(a, "uitkomst") == uitkomst ? $"uitkomst {uitkomst}" : null);

    /// <summary>All measures together lower the benefit in at most so many different months.</summary>
    public static Eis HoogstensMaanden(int aantal) => Van(a =>
        Planmaanden(a).Where(m => m.Percentage > 0).DistinctBy(m => m.Maand).Count() is var maanden && maanden > aantal ? $"{maanden} maanden verlaagd" : null);

    /// <summary>All measures together take at most this part of any month.</summary>
    public static Eis GeenMaandBoven(decimal percentage) => Van(a =>
        Planmaanden(a).GroupBy(m => m.Maand).FirstOrDefault(m => m.Sum(p => p.Percentage) > percentage) is { } maand ? $"{maand.Key} boven {percentage}%" : null);

    public static Eis Totaal(decimal bedrag) => Van(a =>
        Lijst(a, "maatregelen").Sum(m => m.GetProperty("totaal").GetDecimal()) is var totaal && totaal != bedrag ? $"totaal {totaal}" : null);

    public static Eis NooitVolgens(string regel) => Van(a => Lijst(a, "maatregelen").Any(m => Tekst(m, "regel") == regel) ? $"maatregel volgens {regel}" : null);

    public static Eis ZonderStap(string code) => Van(a => Lijst(a, "vervolgstappen").Any(s => Tekst(s, "code") == code) ? $"stap {code}" : null);

    public static Eis SamenvattingZonder(string woorden) => Van(a => Tekst(a, "samenvatting").Contains(woorden, StringComparison.Ordinal) ? "samenvatting: " + woorden : null);

    /// <summary>An advice to impose a measure tells one of these in an assumption or a question.</summary>
    public static Eis Meldt(params string[] woorden) => Van(a =>
        Tekst(a, "uitkomst") == "maatregel"
        && !Lijst(a, "aannames").Select(x => Tekst(x, "tekst")).Concat(Lijst(a, "openVragen").Select(x => Tekst(x, "vraag"))).Any(t => woorden.Any(w => t.Contains(w, StringComparison.Ordinal)))
            ? "meldt niets van " + string.Join(", ", woorden)
            : null);

    /// <summary>The request may as well be refused, with what is wrong in it.</summary>
    public static Eis OfGeweigerd(Eis eis) => new((status, a) => status == HttpStatusCode.BadRequest ? null : eis.Gebrek(status, a));

    public static Eis operator &(Eis een, Eis ander) => new((status, a) => een.Gebrek(status, a) ?? ander.Gebrek(status, a));

    private static Eis Van(Func<JsonElement, string?> gebrek) => new((status, a) => status == HttpStatusCode.OK ? gebrek(a) : $"HTTP {(int)status}");

    private static IEnumerable<(string Maand, decimal Percentage)> Planmaanden(JsonElement advies) =>
        Lijst(advies, "maatregelen").SelectMany(m => Lijst(m, "plan")).Select(p => (Tekst(p, "maand"), p.GetProperty("percentage").GetDecimal()));

    private static string Tekst(JsonElement element, string lid) => element.GetProperty(lid).GetString()!;

    private static JsonElement.ArrayEnumerator Lijst(JsonElement element, string lid) =>
        element.TryGetProperty(lid, out var lijst) && lijst.ValueKind == JsonValueKind.Array ? lijst.EnumerateArray() : default;
}
