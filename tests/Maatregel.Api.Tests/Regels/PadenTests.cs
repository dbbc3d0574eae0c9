using System.Net;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Paths and methods.</summary>
public sealed class PadenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData("/v1/adviezen/")]
    [InlineData("/v1/openapi.json/")]
    [InlineData("/health/live/")]
    public async Task Een_schuine_streep_aan_het_eind_bestaat_niet_en_verwijst_niet_door(string pad)
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(), pad);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet gevonden");
    }

    [Theory]
    [InlineData("GET", "/v1/adviezen", "POST")]
    [InlineData("PUT", "/v1/adviezen", "POST")]
    [InlineData("GET", "/v1/verordeningen/controles", "POST")]
    [InlineData("PATCH", "/v1/verordeningen/controles", "POST")]
    [InlineData("DELETE", "/v1/openapi.json", "GET, HEAD")]
    [InlineData("POST", "/health/live", "GET, HEAD")]
    public async Task Een_andere_methode_geeft_405_en_noemt_wat_wel_kan(string methode, string pad, string toegestaan)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);

        var antwoord = await _client.SendAsync(verzoek);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        Assert.Equal(toegestaan, string.Join(", ", antwoord.Content.Headers.Allow.Order(StringComparer.Ordinal)));
        await antwoord.IsProbleem("Methode niet toegestaan");
    }

    [Theory]
    [InlineData("/v1/openapi.json")]
    [InlineData("/health/live")]
    public async Task HEAD_geeft_de_koppen_van_GET_zonder_inhoud(string pad)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, pad);

        var hoofd = await _client.SendAsync(verzoek);
        var geheel = await _client.GetAsync(pad);

        Assert.Equal(HttpStatusCode.OK, hoofd.StatusCode);
        Assert.Equal(geheel.Content.Headers.ContentType, hoofd.Content.Headers.ContentType);
        Assert.Equal(geheel.Content.Headers.ContentLength, hoofd.Content.Headers.ContentLength);
        Assert.Empty(await hoofd.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Een_pad_dat_niet_bestaat_is_een_probleem()
    {
        var antwoord = await _client.GetAsync("/v2/adviezen");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet gevonden");
    }
}
