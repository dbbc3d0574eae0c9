using System.Net;

namespace Maatregel.Api.Tests;

public sealed class ProevenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Proeven = "/v1/verordeningen/proeven";

    private readonly HttpClient _client = gastheer.CreateClient();

    private static string Document { get; } = File.ReadAllText(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json"));

    private static string Casus { get; } = Voorbeeld.Tekst("voorbeeld-02b-het-gesprek-diende-een-onderzoek-naar-een-participatievoorziening.json");

    [Fact]
    public async Task Een_zaak_krijgt_het_advies_dat_het_document_zou_geven()
    {
        var advies = await (await _client.Stuur($$"""{"verordening":{{Document.Replace("\"percentage\": 20", "\"percentage\": 35", StringComparison.Ordinal)}},"casus":{{Casus}}}""", Proeven)).Json();

        Assert.Equal(35, advies.GetProperty("maatregelen")[0].GetProperty("standaard").GetProperty("percentage").GetInt32());
        Assert.Equal(20, (await (await _client.Stuur(Casus)).Json()).GetProperty("maatregelen")[0].GetProperty("standaard").GetProperty("percentage").GetInt32());
    }

    [Fact]
    public async Task Alle_fouten_van_document_en_zaak_komen_tegelijk()
    {
        var fouten = await (await _client.Stuur(
            $$"""{"verordening":{{Document.Replace("\"eersteMaanden\": 1", "\"eersteMaanden\": 3", StringComparison.Ordinal)}},"casus":{{Casus.Replace("GM1916", "1916", StringComparison.Ordinal)}}}""",
            Proeven)).Fouten();

        Assert.Contains("$.verordening.uniform.inhoud[0].eersteMaanden buiten-wet", fouten);
        Assert.Contains("$.casus.gemeente ongeldige-gemeente", fouten);
    }

    [Fact]
    public async Task Een_document_dat_op_iets_onbekends_leunt_wordt_geweigerd()
    {
        var antwoord = await _client.Stuur($$"""{"verordening":{{Document.Replace("model-2015", "model-1900", StringComparison.Ordinal)}},"casus":{{Casus}}}""", Proeven);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(["$.verordening.leuntOp onbekend-document"], await antwoord.Fouten());
        Assert.Equal(["$.casus ontbreekt", "$.verordening ontbreekt"], (await (await _client.Stuur("{}", Proeven)).Fouten()).Order(StringComparer.Ordinal));
    }
}
