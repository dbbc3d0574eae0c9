using System.Net;

namespace Maatregel.Api.Tests;

public sealed class HerzieningenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Pad = "/v1/herzieningen";

    private static readonly string Inkeer = Voorbeeld.Tekst("herziening-01-inkeer.json");

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
