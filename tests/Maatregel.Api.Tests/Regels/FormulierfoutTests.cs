using System.Net;
using System.Text;
using Maatregel.Api.Tests.Bedrijf;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Regels;

/// <summary>A form of which the readers of the framework make nothing is a fault of the sender, on every page that takes one.</summary>
public sealed class FormulierfoutTests : IDisposable
{
    private const string Utf7 = "application/x-www-form-urlencoded; charset=utf-7";

    private static readonly string[] MetBestand = ["/openen", "/herziening/openen", "/verordening/publicatie", "/verordening/opstellen", "/verordening/opstellen/document"];

    private readonly Logboek _logboek = new();
    private readonly Gastheer _gastheer;
    private readonly HttpClient _client;

    public FormulierfoutTests()
    {
        _gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "0")) { Diensten = d => d.AddSingleton<ILoggerProvider>(_logboek) };
        _client = _gastheer.SnelleClient();
    }

    public void Dispose()
    {
        _gastheer.Dispose();
        _logboek.Dispose();
    }

    [Fact]
    public async Task Geen_formulier_is_een_fout_van_de_dienst()
    {
        var lang = new string('x', 4090);
        (string Vorm, string Inhoud)[] formulieren =
        [
            ($"multipart/form-data; boundary={lang}", $"--{lang}\r\n\r\na\r\n--{lang}--\r\n"),
            ("multipart/form-data; boundary=", "--xx--"),
            ("multipart/form-data", "--xx--"),
            (Utf7, "a=b"),
            ("application/x-www-form-urlencoded; charset=bestaat-niet", "a=b"),
            ("multipart/form-data; boundary=xx; charset=utf-7", Deel("Content-Disposition: form-data; name=\"doel\"")),
            .. Koppen.Select(k => ("multipart/form-data; boundary=xx", Deel(k))),
        ];
        List<string> mislukt = [];
        foreach (var pad in Paden())
        {
            foreach (var (vorm, inhoud) in formulieren)
            {
                if (await Status(pad, vorm, inhoud) is >= HttpStatusCode.InternalServerError and var status) mislukt.Add($"{pad}: {status} op {vorm[..Math.Min(60, vorm.Length)]} {inhoud[..Math.Min(80, inhoud.Length)]}");
            }
        }

        Assert.Empty(mislukt);
        Assert.DoesNotContain(_logboek.Regels, r => r.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wat_niet_te_lezen_is_wordt_geweigerd()
    {
        foreach (var pad in MetBestand)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await Status(pad, Utf7, "a=b"));
            foreach (var kop in Koppen) Assert.Equal(HttpStatusCode.BadRequest, await Status(pad, "multipart/form-data; boundary=xx", Deel(kop)));
        }

        Assert.Equal(HttpStatusCode.BadRequest, await Status("/no-show", Utf7, "a=b"));
        Assert.Equal(HttpStatusCode.BadRequest, await Status("/no-show", "multipart/form-data; boundary=xx", Deel("Content-Disposition: form-data; name=\"=?utf-7?B?YQ==?=\"")));
    }

    /// <summary>Encodings that are not read, in each place where a form may name one.</summary>
    private static IEnumerable<string> Koppen =>
    [
        "Content-Disposition: form-data; name=\"bestand\"; filename*=utf-7''a",
        "Content-Disposition: form-data; name=\"doel\"\r\nContent-Type: text/plain; charset=utf-7",
        "Content-Disposition: form-data; name=\"=?utf-7?B?YQ==?=\"",
        "Content-Disposition: form-data; name=\"bestand\"; filename=\"=?utf-7?B?YQ==?=\"",
    ];

    private static string Deel(string kop) => $"--xx\r\n{kop}\r\n\r\na\r\n--xx--\r\n";

    /// <summary>Every page that takes a form, so the next one too.</summary>
    private IEnumerable<string> Paden() => _gastheer.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["POST"])
        .Select(e => e.RoutePattern.RawText!)
        .Where(p => !p.StartsWith("/v1", StringComparison.Ordinal));

    private async Task<HttpStatusCode> Status(string pad, string vorm, string inhoud)
    {
        using var formulier = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud));
        formulier.Headers.TryAddWithoutValidation("Content-Type", vorm);
        using var antwoord = await _client.PostAsync(pad, formulier);
        return antwoord.StatusCode;
    }
}
