using System.Net;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class ProefpaginaTests
{
    [Fact]
    public async Task Bij_het_ontwikkelen_is_de_interface_te_proberen_zonder_iets_van_elders()
    {
        using var gastheer = new Gastheer(("environment", "Development"));
        var client = gastheer.CreateClient();

        var antwoord = await client.GetAsync("/docs");
        var blad = await antwoord.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("/docs/index.html", antwoord.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.DoesNotContain("//", blad.Replace("<!DOCTYPE", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/docs/swagger-ui-bundle.js")).StatusCode);
        Assert.Contains("/v1/openapi.json", await client.GetStringAsync("/docs/index.js"), StringComparison.Ordinal);

        var beleid = Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self';", beleid, StringComparison.Ordinal);
        Assert.DoesNotContain("http", beleid, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single((await client.GetAsync("/v1/regels")).Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("/docs")]
    [InlineData("/docs/index.html")]
    [InlineData("/docs/swagger-ui-bundle.js")]
    public async Task In_productie_is_die_bladzijde_er_niet(string pad)
    {
        using var gastheer = new Gastheer(("environment", "Production"));

        var antwoord = await gastheer.CreateClient().GetAsync(pad);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet gevonden");
    }
}
