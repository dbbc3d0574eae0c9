using System.Net;

namespace Maatregel.Api.Tests;

public sealed class AdviezenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task De_kleinste_casus_geeft_alle_open_vragen_tegelijk()
    {
        var advies = await (await _client.Stuur("""{"gemeente":"GM1916","regeling":"participatiewet","peildatum":"2024-06-10","gedragingen":[{"verplichting":"pw-18-4-h"}]}""")).Json();

        Assert.Equal("nog-niet", advies.GetProperty("uitkomst").GetString());
        var codes = advies.GetProperty("openVragen").EnumerateArray().Select(v => v.GetProperty("code").GetString()).ToArray();
        Assert.Superset(
            new HashSet<string?> { "verplichting-opgelegd", "feiten-vastgesteld", "verwijtbaarheid", "hoor", "dringende-redenen" },
            codes.ToHashSet());
    }

    [Fact]
    public async Task Dezelfde_vraag_geeft_twee_keer_dezelfde_bytes()
    {
        var eerste = await (await _client.Stuur(Voorbeeld.Bytes())).Content.ReadAsByteArrayAsync();
        var tweede = await (await _client.Stuur(Voorbeeld.Bytes())).Content.ReadAsByteArrayAsync();

        Assert.Equal(eerste, tweede);
    }

    [Fact]
    public async Task Vijf_fouten_geven_een_antwoord_met_vijf_fouten()
    {
        var invoer = Voorbeeld.Tekst()
            .Replace("\"GM1916\"", "\"1916\"", StringComparison.Ordinal)
            .Replace("\"2024-06-10\"", "\"2024-06-31\"", StringComparison.Ordinal)
            .Replace("1308.45", "\"1308.45\"", StringComparison.Ordinal)
            .Replace("\"gehoord\"", "\"Gehoord\"", StringComparison.Ordinal)
            .Replace("\"verrekening\"", "\"verekening\"", StringComparison.Ordinal);

        var antwoord = await _client.Stuur(invoer);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(
            ["$.gemeente ongeldige-gemeente", "$.peildatum ongeldige-datum", "$.uitkering.normPerMaand verkeerd-type", "$.hoor.status onbekende-code", "$.verekening onbekend-lid"],
            await antwoord.Fouten());
        Assert.Equal("De invoer bevat 5 fouten.", (await antwoord.Json()).GetProperty("detail").GetString());
    }
}
