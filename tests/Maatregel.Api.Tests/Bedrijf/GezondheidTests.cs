using System.Net;
using Maatregel.Api.Bedrijf;
using Maatregel.Rules;
using Maatregel.Rules.Verordeningen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class GezondheidTests
{
    [Theory]
    [InlineData("/health/live", "levend")]
    [InlineData("/health/ready", "gereed")]
    public async Task De_dienst_zegt_dat_hij_leeft_en_gereed_is(string pad, string status)
    {
        using var gastheer = new Gastheer();

        var antwoord = await gastheer.CreateClient().GetAsync(pad);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(status, (await antwoord.Json()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Een_adviseur_die_het_bekende_geval_anders_beantwoordt_is_niet_gereed()
    {
        using var gastheer = new Gastheer { Diensten = d => d.Vervang<IMaatregelAdviseur>(new MaatregelAdviseur(new VerordeningBibliotheek([]))) };
        var client = gastheer.CreateClient();

        var antwoord = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet beschikbaar");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public void Wie_gaat_stoppen_is_niet_gereed()
    {
        using var gastheer = new Gastheer();
        var geval = gastheer.Services.GetRequiredService<BekendGeval>();
        Assert.True(geval.IsGereed());

        gastheer.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.False(geval.IsGereed());
    }
}
