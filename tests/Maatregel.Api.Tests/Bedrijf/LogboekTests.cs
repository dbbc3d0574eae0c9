using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>Nothing of what comes in stands in a log, however much is logged.</summary>
public sealed class LogboekTests
{
    private const string Geheim = "Zeer-Persoonlijk";

    [Fact]
    public async Task Invoer_komt_niet_in_het_logboek_ook_niet_als_alles_wordt_gelogd()
    {
        using var logboek = new Logboek();
        await using var server = await EchteServer.Start(
            b => b.Logging.ClearProviders().AddProvider(logboek),
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:System=Trace");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var casus = Voorbeeld.Tekst().Replace("Geen verklaring gegeven.", Geheim, StringComparison.Ordinal).Replace("Z-2024-0117", Geheim, StringComparison.Ordinal);
        Assert.Contains(Geheim, casus, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(casus)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Stuur(casus.Replace("\"gehoord\"", $"\"{Geheim}\"", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Stuur(casus[..^9])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(Encoding.UTF8.GetBytes(casus.ReplaceLineEndings("")), "/v1/adviezen/reeksen", "application/x-ndjson")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/regels?zoek={Geheim}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/v1/regels?verordening={Geheim}")).StatusCode);
        using (var ruw = new Regels.RuweVerbinding(server.Urls.Single()))
        {
            await ruw.Stuur($"GE(T /?{Geheim} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 400", await ruw.Antwoord(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/", new FormUrlEncodedContent([KeyValuePair.Create("kenmerk", Geheim)]))).StatusCode);

        Assert.NotEmpty(logboek.Regels);
        Assert.DoesNotContain(logboek.Regels, r => r.Contains(Geheim, StringComparison.OrdinalIgnoreCase));
    }
}
