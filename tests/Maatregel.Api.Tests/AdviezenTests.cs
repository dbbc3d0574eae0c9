using System.Net;

namespace Maatregel.Api.Tests;

public sealed class AdviezenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData(Voorbeeld.NoShow, "maatregel", "pw-18-5", "1308.45")]
    [InlineData("voorbeeld-03-herhaling-binnen-twaalf-maanden.json", "maatregel", "pw-18-6", "2616.90")]
    [InlineData("voorbeeld-08-ioaw-no-show.json", "maatregel", "vo-10-1-b", "346.64")]
    public async Task Een_voorbeeld_geeft_de_maatregel_die_erbij_hoort(string bestand, string uitkomst, string regel, string totaal)
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(bestand));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.ToString());
        var advies = await antwoord.Json();
        Assert.Equal(uitkomst, advies.GetProperty("uitkomst").GetString());
        var maatregel = Assert.Single(advies.GetProperty("maatregelen").EnumerateArray());
        Assert.Equal(regel, maatregel.GetProperty("regel").GetString());
        Assert.Equal(totaal, maatregel.GetProperty("totaal").GetRawText());
    }

    [Fact]
    public async Task Na_alleen_een_eerste_uitnodiging_is_de_volgende_stap_een_herhalingsoproep()
    {
        var advies = await (await _client.Stuur(Voorbeeld.Bytes("voorbeeld-12-alleen-de-eerste-uitnodiging-gemist.json"))).Json();

        Assert.Equal("nog-niet", advies.GetProperty("uitkomst").GetString());
        var stap = Assert.Single(advies.GetProperty("vervolgstappen").EnumerateArray());
        Assert.Equal("herhalingsoproep-versturen", stap.GetProperty("code").GetString());
    }

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
