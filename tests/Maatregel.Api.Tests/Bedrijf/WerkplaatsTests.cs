using System.Net;
using Maatregel.Rules;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>How much is worked on at once.</summary>
public sealed class WerkplaatsTests
{
    [Fact]
    public async Task Wat_niet_tegelijk_kan_wacht_op_zijn_beurt()
    {
        var echt = new MaatregelAdviseur();
        var bezig = 0;
        var meeste = 0;
        using var gastheer = new Gastheer(("Api:VerzoekenTegelijk", "2"))
        {
            Diensten = d => d.Vervang<IMaatregelAdviseur>(new NamaakAdviseur(casus =>
            {
                InterlockedMax(ref meeste, Interlocked.Increment(ref bezig));
                Thread.Sleep(20);
                Interlocked.Decrement(ref bezig);
                return echt.Adviseer(casus);
            })),
        };
        var client = gastheer.CreateClient();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => client.Stuur(Voorbeeld.Bytes()))));

        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.InRange(meeste, 1, 2);
    }

    [Fact]
    public async Task Is_er_geen_plaats_voor_een_reeks_dan_is_het_antwoord_503_en_gaat_de_rest_door()
    {
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0", "--Api:ReeksenTegelijk=1");
        using var eerste = new Regels.RuweVerbinding(server.Urls.Single());
        await eerste.Stuur("POST /v1/adviezen/reeksen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        var antwoord = await Probeer(client);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), antwoord.Headers.RetryAfter!.Delta);
        await antwoord.IsProbleem("Niet beschikbaar");
        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);
    }

    /// <summary>The first series takes its place a moment after it was sent.</summary>
    private static async Task<HttpResponseMessage> Probeer(HttpClient client)
    {
        HttpResponseMessage antwoord;
        var keer = 0;
        do
        {
            await Task.Delay(50);
            antwoord = await client.Stuur([], "/v1/adviezen/reeksen", "application/x-ndjson");
        }
        while (antwoord.StatusCode == HttpStatusCode.OK && keer++ < 200);
        return antwoord;
    }

    private static void InterlockedMax(ref int meeste, int nu)
    {
        int oud;
        while (nu > (oud = meeste) && Interlocked.CompareExchange(ref meeste, nu, oud) != oud)
        {
        }
    }
}
