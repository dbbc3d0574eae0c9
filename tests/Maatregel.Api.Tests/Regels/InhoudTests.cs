using System.Net;

namespace Maatregel.Api.Tests.Regels;

/// <summary>What is sent and what is asked for.</summary>
public sealed class InhoudTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/problem+json")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Een_andere_vorm_dan_JSON_in_UTF_8_geeft_415(string type)
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(), type: type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, antwoord.StatusCode);
        await antwoord.IsProbleem("Vorm niet ondersteund");
    }

    [Fact]
    public async Task Zonder_Content_Type_is_het_ook_415()
    {
        var antwoord = await _client.PostAsync(Vraag.Adviezen, new ByteArrayContent(Voorbeeld.Bytes()));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task JSON_in_UTF_8_wordt_gelezen(string type) =>
        Assert.Equal(HttpStatusCode.OK, (await _client.Stuur(Voorbeeld.Bytes(), type: type)).StatusCode);

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*;q=0.5")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("geen type")]
    public async Task Een_Accept_waar_niets_bij_past_geeft_406(string accept)
    {
        var antwoord = await VraagMet(accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, antwoord.StatusCode);
        await antwoord.IsProbleem("Geen passende vorm");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json;q=0.1")]
    [InlineData("text/html, application/*;q=0.8")]
    [InlineData("*/*")]
    public async Task Een_Accept_waar_JSON_bij_past_krijgt_JSON(string accept)
    {
        var antwoord = await VraagMet(accept);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.MediaType);
    }

    private Task<HttpResponseMessage> VraagMet(string accept)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/openapi.json");
        Assert.True(verzoek.Headers.TryAddWithoutValidation("Accept", accept));
        return _client.SendAsync(verzoek);
    }
}
