using System.Net;
using System.Text.Json;

namespace Maatregel.Api.Tests;

/// <summary>Every worked example over HTTP, with the outcome that was agreed beforehand.</summary>
public sealed class WerkvoorbeeldenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    public static TheoryData<string, string> Voorbeelden => new()
    {
        { "01", "maatregel pw-18-5 1308.45" },
        { "02", "maatregel pw-18-5 1308.45" },
        { "02b", "maatregel vo-10-1-b 261.69" },
        { "02c", "nog-niet vraag:grondslag-kiezen kandidaat:pw-18-5 kandidaat:vo-10-1-b" },
        { "03", "maatregel pw-18-6 2616.90" },
        { "04a", "maatregel pw-18-6 2616.90" },
        { "04b", "maatregel pw-18-5 1308.45" },
        { "05", "maatregel pw-18-7 3925.35" },
        { "06", "maatregel pw-18-5 1308.45" },
        { "07", "maatregel pw-18-5 1308.45" },
        { "08", "maatregel vo-10-1-b 346.64" },
        { "09", "andere-route weigering" },
        { "10", "andere-route boete" },
        { "11", "andere-route aanvraag" },
        { "12", "nog-niet stap:herhalingsoproep-versturen" },
        { "13", "geen-maatregel no-show-verschijning" },
        { "14", "geen-maatregel no-show-afmelding stap:afmelding-intern-doorgeven" },
        { "15", "geen-maatregel pw-18-9" },
        { "16", "geen-maatregel pw-18-1" },
        { "17", "geen-maatregel pw-18-9" },
        { "18", "maatregel pw-18-6 1308.45" },
        { "19", "maatregel pw-18-5 1369.06" },
        { "20", "maatregel pw-18-5 1308.45" },
        { "21", "maatregel pw-18-6 2616.90" },
        { "22", "nog-niet stap:uitnodigen-zienswijze" },
        { "23", "maatregel pw-18-5 1308.45" },
        { "24", "nog-niet vraag:dringende-redenen" },
        { "25", "niet-geregeld" },
        { "26", "niet-geregeld" },
        { "27", "geen-maatregel pw-9-1" },
        {
            "28",
            "nog-niet vraag:datum-gedraging vraag:uitkering-liep vraag:pensioengerechtigd vraag:arbeidsongeschiktheid vraag:ontheffingen vraag:verplichting-opgelegd "
            + "vraag:feiten-vastgesteld vraag:nakoming vraag:grondslag-kiezen vraag:verwijtbaarheid vraag:eerdere-maatregelen vraag:hoor vraag:dringende-redenen "
            + "kandidaat: kandidaat:"
        },
    };

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Een_werkvoorbeeld_geeft_de_afgesproken_uitkomst(string nummer, string verwacht)
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(Assert.Single(Voorbeeld.Alle, b => b.StartsWith($"voorbeeld-{nummer}-", StringComparison.Ordinal))));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.ToString());
        Assert.Equal(verwacht, string.Join(' ', Kern(await antwoord.Json())));
    }

    [Fact]
    public void Elk_bestand_met_een_voorbeeld_heeft_een_afgesproken_uitkomst() =>
        Assert.Equal(Voorbeeld.Alle.Select(b => b.Split('-')[1]), Voorbeelden.Select(v => (string)v[0]!));

    /// <summary>The outcome, the rule with the amount or the rule that ended it, and the codes of what is to be asked or done.</summary>
    private static IEnumerable<string> Kern(JsonElement advies) =>
    [
        Tekst(advies, "uitkomst"),
        .. Lijst(advies, "maatregelen").SelectMany(m => new[] { Tekst(m, "regel"), m.GetProperty("totaal").GetRawText() }),
        .. advies.GetProperty("route") is { ValueKind: JsonValueKind.Object } route ? [Tekst(route, "code")] : Array.Empty<string>(),
        .. Tekst(advies, "uitkomst") == "geen-maatregel" ? [Tekst(advies.GetProperty("gedragingen")[0], "regel")] : Array.Empty<string>(),
        .. Lijst(advies, "openVragen").Select(v => "vraag:" + Tekst(v, "code")),
        .. Lijst(advies, "vervolgstappen").Select(s => "stap:" + Tekst(s, "code")),
        .. Lijst(advies, "kandidaten").Select(k => "kandidaat:" + Tekst(k, "regel")),
    ];

    private static string Tekst(JsonElement element, string lid) => element.GetProperty(lid).GetString()!;

    private static JsonElement.ArrayEnumerator Lijst(JsonElement advies, string lid) => advies.GetProperty(lid).EnumerateArray();
}
