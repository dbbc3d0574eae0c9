using System.Net;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>How much is worked on at once.</summary>
public sealed class WerkplaatsTests
{
    [Fact]
    public async Task Wat_niet_tegelijk_kan_wacht_op_zijn_beurt()
    {
        var door = new TaskCompletionSource();
        var begonnen = 0;
        using var werkplaats = new Werkplaats(
            _ =>
            {
                Interlocked.Increment(ref begonnen);
                return door.Task;
            },
            new ApiInstellingen { VerzoekenTegelijk = 2 },
            TimeProvider.System);

        var verzoeken = Enumerable.Range(0, 12).Select(_ => werkplaats.InvokeAsync(Verzoek())).ToArray();

        Assert.Equal(2, begonnen);
        Assert.All(verzoeken, v => Assert.False(v.IsCompleted));
        door.SetResult();
        await Task.WhenAll(verzoeken);
        Assert.Equal(12, begonnen);
    }

    [Fact]
    public async Task Is_er_geen_plaats_voor_een_reeks_dan_is_het_antwoord_503_en_gaat_de_rest_door()
    {
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0", "--Api:ReeksenTegelijk=1");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        var antwoord = await NaastEenReeks(client, server.Urls.Single());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), antwoord.Headers.RetryAfter!.Delta);
        await antwoord.IsProbleem("Niet beschikbaar");
        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);
    }

    /// <summary>A series takes its place a moment after it was sent. When the second one came before it, it found no place itself, and both are sent again.</summary>
    private static async Task<HttpResponseMessage> NaastEenReeks(HttpClient client, string adres)
    {
        HttpResponseMessage antwoord;
        var keer = 0;
        do
        {
            using var eerste = new Regels.RuweVerbinding(adres);
            await eerste.Stuur("POST /v1/adviezen/reeksen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
            await Task.Delay(50);
            antwoord = await client.Stuur([], "/v1/adviezen/reeksen", "application/x-ndjson");
        }
        while (antwoord.StatusCode == HttpStatusCode.OK && keer++ < 200);
        return antwoord;
    }

    private static DefaultHttpContext Verzoek()
    {
        var verzoek = new DefaultHttpContext();
        verzoek.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(), "een functie"));
        return verzoek;
    }
}
