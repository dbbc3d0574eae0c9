using System.Net;
using System.Text;

namespace Maatregel.Api.Tests;

public sealed class VerordeningenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Controles = "/v1/verordeningen/controles";

    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task De_lijst_noemt_elke_verordening_met_haar_gemeenten()
    {
        var lijst = (await (await _client.GetAsync("/v1/verordeningen")).Json()).EnumerateArray().ToArray();

        var verordening = Assert.Single(lijst, v => v.GetProperty("id").GetString() == "leidschendam-voorburg-2015");
        Assert.Equal(
            ["GM1916", "GM0626", "GM0629"],
            verordening.GetProperty("gemeenten").EnumerateArray().Select(g => g.GetProperty("code").GetString()!));
    }

    [Fact]
    public async Task Een_verordening_is_op_te_halen()
    {
        var antwoord = await _client.GetAsync("/v1/verordeningen/leidschendam-voorburg-2015");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("leidschendam-voorburg-2015", (await antwoord.Json()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Wat_is_opgehaald_doorstaat_de_controle()
    {
        var document = await (await _client.GetAsync("/v1/verordeningen/leidschendam-voorburg-2015")).Content.ReadAsByteArrayAsync();

        Assert.True((await (await _client.Stuur(document, Controles)).Json()).GetProperty("geldig").GetBoolean());
    }

    [Fact]
    public async Task Een_document_dat_klopt_doorstaat_de_controle()
    {
        var controle = await (await _client.Stuur(Document(), Controles)).Json();

        Assert.StartsWith("""{"geldig":true,"fouten":[],"uitkomsten":{"id":"leidschendam-voorburg-2015",""", controle.GetRawText(), StringComparison.Ordinal);
        var rij = controle.GetProperty("uitkomsten").GetProperty("rijen").EnumerateArray().Single(r => r.GetProperty("verplichting").GetString() == "pw-9-1-b-participatievoorziening");
        Assert.Equal("participatiewet", rij.GetProperty("regeling").GetString());
        Assert.Equal("vo-10-1-b", rij.GetProperty("keren")[0].GetProperty("regel").GetString());
        Assert.Equal(200m, rij.GetProperty("keren")[0].GetProperty("bedrag").GetDecimal());
        Assert.Equal(17, controle.GetProperty("uitkomsten").GetProperty("dekking").GetArrayLength());
    }

    [Fact]
    public async Task Wie_om_een_verslag_vraagt_krijgt_de_uitkomsten_om_te_tekenen()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Controles) { Content = new ByteArrayContent(Document()) };
        verzoek.Content.Headers.ContentType = new("application/json");
        verzoek.Headers.Add("Accept", "text/markdown");
        var antwoord = await _client.SendAsync(verzoek);

        Assert.Equal("text/markdown; charset=utf-8", antwoord.Content.Headers.ContentType!.ToString());
        var verslag = await antwoord.Content.ReadAsStringAsync();
        Assert.StartsWith("# Uitkomsten van ", verslag, StringComparison.Ordinal);
        Assert.Contains("Handtekening:", verslag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verordening_die_niet_bestaat_geeft_404()
    {
        var antwoord = await _client.GetAsync("/v1/verordeningen/nergens-2015");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet gevonden");
    }

    [Fact]
    public async Task Een_controle_noemt_alle_fouten_met_de_bepaling_die_de_grens_stelt()
    {
        var fout = Encoding.UTF8.GetString(Document())
            .Replace("\"herhalingMaanden\": 2", "\"herhalingMaanden\": 4", StringComparison.Ordinal)
            .Replace("\"titel\":", "\"tietel\":", StringComparison.Ordinal);

        var antwoord = await _client.Stuur(Encoding.UTF8.GetBytes(fout), Controles);
        var uitslag = await antwoord.Json();

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.False(uitslag.GetProperty("geldig").GetBoolean());
        var fouten = uitslag.GetProperty("fouten").EnumerateArray().ToArray();
        Assert.Contains(fouten, f => f.GetProperty("name").GetString() == "$.titel" && f.GetProperty("code").GetString() == "ontbreekt");
        Assert.Contains(fouten, f => f.TryGetProperty("bron", out var bron) && bron.GetString() == "artikel 18, zesde lid, Participatiewet");
    }

    private static byte[] Document() => File.ReadAllBytes(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json"));

    [Theory]
    [InlineData("casus", "Casus")]
    [InlineData("verordening", "Verordening")]
    public async Task Het_schema_van_wat_de_dienst_leest_is_op_te_halen(string pad, string titel)
    {
        var schema = await (await _client.GetAsync("/v1/schemas/" + pad)).Json();

        Assert.Equal(titel, schema.GetProperty("title").GetString());
        Assert.Equal("object", schema.GetProperty("type").GetString());
    }
}
