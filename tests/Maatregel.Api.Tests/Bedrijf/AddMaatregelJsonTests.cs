using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>What a host other than ours gets from <c>AddMaatregelJson</c>.</summary>
public sealed class AddMaatregelJsonTests
{
    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddMaatregel();

    [Fact]
    public async Task Een_eindpunt_leest_een_casus_en_schrijft_een_advies()
    {
        await using var app = await Dienst();

        using var antwoord = await app.GetTestClient().PostAsync("/adviezen", Inhoud(Voorbeeld.Bytes()));

        var advies = await antwoord.Content.ReadFromJsonAsync<Adviesbericht>(Opties);
        Assert.Equal(Uitkomst.Maatregel, advies!.Uitkomst);
        Assert.Equal("pw-18-5", Assert.Single(advies.Maatregelen).Regel.Waarde);
        Assert.DoesNotContain("casus", await antwoord.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{ "gemeente": "GM1916" }""")]
    [InlineData("""{ "gemeente": "GM1916", "regeling": "participatiewet", "peildatum": "2024-06-10", "gedragingen": [], "tikfout": 1 }""")]
    [InlineData("geen json")]
    [InlineData("null")]
    public async Task Een_fout_is_een_400(string json)
    {
        await using var app = await Dienst();

        using var antwoord = await app.GetTestClient().PostAsync("/adviezen", Inhoud(System.Text.Encoding.UTF8.GetBytes(json)));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private static ByteArrayContent Inhoud(byte[] json) => new(json) { Headers = { ContentType = new("application/json") } };

    private static async Task<WebApplication> Dienst()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddMaatregel();
        builder.Services.AddMaatregelJson();
        var app = builder.Build();
        app.MapPost("/adviezen", (Casus casus, IMaatregelAdviseur adviseur) => adviseur.Adviseer(casus));
        await app.StartAsync();
        return app;
    }
}
