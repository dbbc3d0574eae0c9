using System.Net;
using System.Text;

namespace Maatregel.Api.Tests.Regels;

/// <summary>What is malformed, unknown, double, too large or out of range: a clear 400 or 413, never a guess and never a 500.</summary>
public sealed class StrengheidTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData("", "$ json-ongeldig")]
    [InlineData("null", "$ null-niet-toegestaan")]
    [InlineData("[]", "$ verkeerd-type")]
    [InlineData("{\"gemeente\":", "$ json-ongeldig")]
    public async Task Wat_geen_casus_is_geeft_een_fout(string invoer, string fout) => await GeeftFout(Encoding.UTF8.GetBytes(invoer), fout);

    [Theory]
    [InlineData("\"verrekening\": \"ineens\"", "\"verrekening\": \"ineens\", \"bsn\": 1", "$.bsn onbekend-lid")]
    [InlineData("\"verrekening\": \"ineens\"", "\"verrekening\": \"ineens\", \"verrekening\": \"gespreid\"", "$.verrekening dubbel-lid")]
    [InlineData("\"verrekening\": \"ineens\"", "\"Verrekening\": \"ineens\"", "$.Verrekening onbekend-lid")]
    [InlineData("1308.45", "\"1308.45\"", "$.uitkering.normPerMaand verkeerd-type")]
    [InlineData("1308.45", "NaN", "$ json-ongeldig")]
    [InlineData("1308.45", "1e999", "$.uitkering.normPerMaand getal-buiten-bereik")]
    [InlineData("1308.45", "-1", "$.uitkering.normPerMaand buiten-bereik")]
    [InlineData("\"peildatum\": \"2024-06-10\",", "", "$.peildatum ontbreekt")]
    [InlineData("\"2024-06-10\"", "\"2023-02-29\"", "$.peildatum ongeldige-datum")]
    [InlineData("\"2024-06-10\"", "null", "$.peildatum null-niet-toegestaan")]
    [InlineData("\"gehoord\"", "1", "$.hoor.status verkeerd-type")]
    [InlineData("\"pw-18-4-h\"", "\"\\ud800\"", "$.gedragingen[0].oordeel.grondslag.keuze ongeldige-tekst")]
    public async Task Een_fout_in_een_lid_wordt_bij_dat_lid_gemeld(string oud, string nieuw, string fout)
    {
        var invoer = Voorbeeld.Tekst().Replace(oud, nieuw, StringComparison.Ordinal);
        Assert.NotEqual(Voorbeeld.Tekst(), invoer);
        await GeeftFout(Encoding.UTF8.GetBytes(invoer), fout);
    }

    [Fact]
    public async Task Ongeldige_UTF_8_geeft_een_fout()
    {
        var invoer = Voorbeeld.Bytes();
        invoer[Array.IndexOf(invoer, (byte)'Z')] = 0xFF;
        await GeeftFout(invoer, "$ json-ongeldig");
    }

    [Fact]
    public async Task Diep_geneste_JSON_geeft_een_fout() =>
        await GeeftFout(Encoding.UTF8.GetBytes(new string('[', 30_000) + new string(']', 30_000)), "$ te-diep");

    [Fact]
    public async Task Een_kenmerk_met_een_burgerservicenummer_wordt_geweigerd_zonder_het_te_herhalen()
    {
        var antwoord = await _client.Stuur(Voorbeeld.Tekst().Replace("Z-2024-0117", "111222333", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal("$.kenmerk", (await antwoord.Fouten()).Single().Split(' ')[0]);
        Assert.DoesNotContain("111222333", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64 * 1024 + 1)]
    [InlineData(10 * 1024 * 1024)]
    public async Task Te_grote_invoer_geeft_413(int grootte)
    {
        var antwoord = await _client.Stuur(MetWitruimte(grootte));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        await antwoord.IsProbleem("Invoer te groot");
    }

    [Fact]
    public async Task Te_grote_invoer_zonder_opgegeven_lengte_geeft_413()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Vraag.Adviezen) { Content = new StreamContent(new MemoryStream(MetWitruimte(200_000))) };
        verzoek.Content.Headers.ContentType = new("application/json");
        verzoek.Headers.TransferEncodingChunked = true;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.SendAsync(verzoek)).StatusCode);
    }

    [Fact]
    public async Task De_grootste_invoer_die_mag_wordt_gelezen() =>
        Assert.Equal(HttpStatusCode.OK, (await _client.Stuur(MetWitruimte(64 * 1024))).StatusCode);

    private static byte[] MetWitruimte(int grootte)
    {
        var invoer = new byte[grootte];
        Array.Fill(invoer, (byte)' ');
        Voorbeeld.Bytes().CopyTo(invoer, 0);
        return invoer;
    }

    private async Task GeeftFout(byte[] invoer, string fout)
    {
        var antwoord = await _client.Stuur(invoer);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        await antwoord.IsProbleem("Ongeldige invoer");
        Assert.Equal([fout], await antwoord.Fouten());
    }
}
