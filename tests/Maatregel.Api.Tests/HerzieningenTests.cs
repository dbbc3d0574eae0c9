using System.Net;

namespace Maatregel.Api.Tests;

public sealed class HerzieningenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Pad = "/v1/herzieningen";

    private const string Inkeer = """
        {
          "gemeente": "GM1916",
          "regeling": "participatiewet",
          "grond": "inkeer",
          "peildatum": "2024-08-05",
          "ingediendOp": "2024-08-02",
          "opVerzoek": "ja",
          "laatstUitbetaaldeMaand": "2024-07",
          "maatregel": {
            "regel": "pw-18-6",
            "grondslag": "pw-18-4-h",
            "gedragingsdatum": "2024-05-13",
            "besluitdatum": "2024-06-17",
            "bekendgemaakt": "2024-06-17",
            "verlaging": { "percentage": 100, "maanden": 2 },
            "plan": [
              { "maand": "2024-07", "percentage": 100, "bedrag": 1308.45 },
              { "maand": "2024-08", "percentage": 100, "bedrag": 1308.45 }
            ]
          },
          "inkeer": { "nakomingOndubbelzinnig": "ja", "herzien": "ja", "motivering": "Volgt het traject weer." }
        }
        """;

    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task Na_inkeer_vervalt_wat_nog_moet_komen()
    {
        var antwoord = await _client.Stuur(Inkeer, Pad);
        var herziening = await antwoord.Json();

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("herzien", herziening.GetProperty("uitkomst").GetString());
        Assert.Equal(1308.45m, herziening.GetProperty("verschil").GetDecimal());
        Assert.Equal(
            ["2024-07 100 100", "2024-08 100 0"],
            herziening.GetProperty("maanden").EnumerateArray().Select(m => FormattableString.Invariant(
                $"{m.GetProperty("maand")} {m.GetProperty("was").GetProperty("percentage")} {m.GetProperty("wordt").GetProperty("percentage")}")));
    }

    [Fact]
    public async Task Zonder_oordeel_wordt_ernaar_gevraagd()
    {
        var herziening = await (await _client.Stuur(Inkeer.Replace("\"nakomingOndubbelzinnig\": \"ja\"", "\"nakomingOndubbelzinnig\": \"onbekend\"", StringComparison.Ordinal), Pad)).Json();

        Assert.Equal("nog-niet", herziening.GetProperty("uitkomst").GetString());
        Assert.NotEmpty(herziening.GetProperty("openVragen").EnumerateArray());
    }

    [Fact]
    public async Task Alle_fouten_komen_tegelijk()
    {
        var antwoord = await _client.Stuur("""{ "gemeente": "1916", "grond": "spijt" }""", Pad);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(
            ["$.gemeente", "$.grond", "$.maatregel", "$.peildatum", "$.regeling"],
            (await antwoord.Json()).GetProperty("invalidParams").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order());
    }
}
