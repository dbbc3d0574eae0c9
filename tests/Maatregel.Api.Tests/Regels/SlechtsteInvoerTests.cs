using System.Net;

namespace Maatregel.Api.Tests.Regels;

/// <summary>
/// No body costs more than 100 ms of one core and 1 MB of answer. Only this test runs meanwhile: what it measures is the processor
/// time of the process. It takes the best of a few times, so that a collection of garbage that others left does not count.
/// </summary>
[Collection(nameof(Alleen))]
public sealed class SlechtsteInvoerTests : IDisposable
{
    private const int GrootsteAntwoord = 1024 * 1024;

    private static readonly TimeSpan LangsteWerk = TimeSpan.FromMilliseconds(100);

    private readonly Gastheer _gastheer = new(("Api:VerzoekenPerMinuut", "0"));

    public void Dispose() => _gastheer.Dispose();

    [Fact]
    public async Task Geen_invoer_kost_meer_dan_een_tiende_seconde_en_een_megabyte()
    {
        var client = _gastheer.SnelleClient();
        var teVeel = new List<string>();
        var statussen = new HashSet<HttpStatusCode>();
        foreach (var (naam, pad, vorm, inhoud) in SlechtsteInvoer.Alle)
        {
            var (status, lengte, werk) = await Beste(client, pad, vorm, inhoud);
            statussen.Add(status);
            if (lengte > GrootsteAntwoord || werk > LangsteWerk || (int)status >= 500) teVeel.Add($"{pad}, {naam}: {(int)status}, {lengte} bytes, {werk.TotalMilliseconds:0} ms");
        }

        Assert.Empty(teVeel);
        Assert.Superset(new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.BadRequest }, statussen);
    }

    private static async Task<(HttpStatusCode Status, int Lengte, TimeSpan Werk)> Beste(HttpClient client, string pad, string vorm, byte[] inhoud)
    {
        var beste = TimeSpan.MaxValue;
        (HttpStatusCode, int) antwoord = default;
        for (var keer = 0; keer < 8 && (keer < 3 || beste > LangsteWerk / 4); keer++)
        {
            var voor = Environment.CpuUsage.TotalTime;
            using var gegeven = await client.Stuur(inhoud, pad, vorm);
            antwoord = (gegeven.StatusCode, (await gegeven.Content.ReadAsByteArrayAsync()).Length);
            var werk = Environment.CpuUsage.TotalTime - voor;
            if (werk < beste) beste = werk;
        }

        return (antwoord.Item1, antwoord.Item2, beste);
    }
}
