using System.Net;

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
        Assert.Equal(TimeSpan.FromMinutes(1), antwoord.Headers.RetryAfter!.Delta);
        await antwoord.IsProbleem("Te veel verzoeken");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task De_grootste_invoer_is_in_te_stellen()
    {
        using var gastheer = new Gastheer(("Api:MaximaleInvoer", "1024"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await gastheer.CreateClient().Stuur(Voorbeeld.Bytes())).StatusCode);
    }
}
