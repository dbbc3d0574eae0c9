using System.Net;
using Maatregel.Api.Instellingen;

namespace Maatregel.Api.Tests.Bedrijf;

public sealed class LimietTests
{
    [Fact]
    public async Task Wie_te_vaak_vraagt_krijgt_429_en_hoort_wanneer_het_weer_kan()
    {
        using var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "2"));
        var client = gastheer.CreateClient();
        await client.Stuur("{}");
        await client.Stuur("{}");

        var antwoord = await client.Stuur("{}");

        Assert.Equal(HttpStatusCode.TooManyRequests, antwoord.StatusCode);
        Assert.InRange(antwoord.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        await antwoord.IsProbleem("Te veel verzoeken");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public void Er_is_een_grens_ook_als_niemand_er_een_instelt() => Assert.InRange(new ApiInstellingen().VerzoekenPerMinuut, 1, int.MaxValue);

    [Fact]
    public async Task De_grootste_invoer_is_in_te_stellen()
    {
        using var gastheer = new Gastheer(("Api:MaximaleInvoer", "1024"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await gastheer.CreateClient().Stuur(Voorbeeld.Bytes())).StatusCode);
    }
}
