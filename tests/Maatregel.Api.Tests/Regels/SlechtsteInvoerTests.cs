using System.Net;
using Maatregel.Api.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatregel.Api.Tests.Regels;

/// <summary>
/// No body costs more than 1 MB of answer, and none a fault of the host. What it costs in time is measured in the benchmarks.
/// </summary>
public sealed class SlechtsteInvoerTests : IDisposable
{
    private readonly Gastheer _gastheer = new(("Api:VerzoekenPerMinuut", "0"));

    public void Dispose() => _gastheer.Dispose();

    [Fact]
    public async Task Geen_invoer_kost_meer_dan_een_megabyte()
    {
        var client = _gastheer.SnelleClient();
        var teVeel = new List<string>();
        var statussen = new HashSet<HttpStatusCode>();
        foreach (var (naam, pad, vorm, inhoud) in SlechtsteInvoer.Alle)
        {
            using var antwoord = await client.Stuur(inhoud, pad, vorm);
            var lengte = (await antwoord.Content.ReadAsByteArrayAsync()).Length;
            statussen.Add(antwoord.StatusCode);
            if (lengte > Invoerverwerking.GrootsteAntwoord || (int)antwoord.StatusCode >= 500) teVeel.Add($"{pad}, {naam}: {(int)antwoord.StatusCode}, {lengte} bytes");
        }

        Assert.True(teVeel.Count == 0, string.Join("\n", teVeel));
        Assert.Superset(new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.BadRequest }, statussen);
    }

    /// <summary>A function that comes later is tried as well.</summary>
    [Fact]
    public void Elke_functie_die_iets_leest_is_erbij()
    {
        var paden = SlechtsteInvoer.Alle.Select(i => i.Pad.Split('?')[0]).ToHashSet(StringComparer.Ordinal);
        var lezend = _gastheer.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["POST"])
            .Select(e => e.RoutePattern.RawText!)
            .Where(p => p.StartsWith("/v1/", StringComparison.Ordinal));

        Assert.Empty(lezend.Except(paden));
    }
}
