using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Maatregel.Api.Http;
using Maatregel.Api.Tests.Bedrijf;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests;

public sealed partial class ReeksenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Pad = "/v1/adviezen/reeksen";

    private const string Ndjson = "application/x-ndjson";

    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task Elke_regel_krijgt_op_haar_plaats_het_advies_dat_zij_alleen_ook_kreeg()
    {
        string[] casussen = [.. Voorbeeld.Alle.Select(Regel)];

        var antwoord = await Stuur(string.Join('\n', casussen));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(Ndjson, antwoord.Content.Headers.ContentType!.ToString());
        var regels = await Regels(antwoord);
        Assert.Equal(casussen.Length, regels.Length);
        for (var i = 0; i < casussen.Length; i++) Assert.Equal(await (await _client.Stuur(casussen[i])).Content.ReadAsStringAsync(), regels[i]);
    }

    [Fact]
    public async Task Een_regel_met_een_fout_antwoordt_voor_zichzelf_en_houdt_niets_tegen()
    {
        var goed = Regel(Voorbeeld.NoShow);

        var regels = await Regels(await Stuur($"{goed}\n{{\n\n{new string('x', 70_000)}\n{goed}\r\n"));

        Assert.Equal(["maatregel", "400", "400", "413", "maatregel"], regels.Select(Kort));
    }

    [Fact]
    public async Task Een_lege_reeks_geeft_een_leeg_antwoord()
    {
        var antwoord = await Stuur("");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Een_regel_mag_in_stukken_binnenkomen(int stuk)
    {
        var goed = Regel(Voorbeeld.NoShow);
        using var inhoud = new StreamContent(new Brokken(Encoding.UTF8.GetBytes($"{goed}\n{new string('x', 70_000)}\n{goed}"), stuk));
        inhoud.Headers.ContentType = new(Ndjson);

        Assert.Equal(["maatregel", "413", "maatregel"], (await Regels(await _client.PostAsync(Pad, inhoud))).Select(Kort));
    }

    [Fact]
    public async Task De_eerste_adviezen_komen_voordat_de_laatste_casus_is_gestuurd()
    {
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0", "--Kestrel:EndpointDefaults:Protocols=Http2");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()), Timeout = TimeSpan.FromSeconds(20) };
        var casussen = Channel.CreateUnbounded<byte[]>();
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Pad)
        {
            Content = new Toevoer(casussen.Reader),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var regel = Encoding.UTF8.GetBytes(Regel(Voorbeeld.NoShow) + "\n");
        await casussen.Writer.WriteAsync(regel);

        using var antwoord = await client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead);
        using var lezer = new StreamReader(await antwoord.Content.ReadAsStreamAsync());

        Assert.Equal("maatregel", Kort((await lezer.ReadLineAsync())!));
        await casussen.Writer.WriteAsync(regel);
        Assert.Equal("maatregel", Kort((await lezer.ReadLineAsync())!));
        casussen.Writer.Complete();
        Assert.Null(await lezer.ReadLineAsync());
    }

    [Fact]
    public async Task Een_reeks_mag_groter_zijn_dan_een_enkele_casus()
    {
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var reeks = string.Join('\n', Enumerable.Repeat("{}", 1000).Append(new string(' ', 40_000_000)));
        using var inhoud = new StringContent(reeks, Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue(Ndjson));

        var regels = await Regels(await client.PostAsync(Pad, inhoud));

        Assert.Equal(1001, regels.Length);
        Assert.Equal("413", Kort(regels[^1]));
    }

    [Fact]
    public async Task Wie_wegloopt_stopt_de_reeks()
    {
        using var verzoeken = new Verzoeken();
        using var logboek = new Logboek();
        await using var server = await EchteServer.Start(
            b => b.Logging.AddProvider(logboek), "--urls=http://127.0.0.1:0", "--Kestrel:EndpointDefaults:Protocols=Http2");
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()), Timeout = TimeSpan.FromSeconds(60) };
        var casussen = Channel.CreateUnbounded<byte[]>();
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Pad)
        {
            Content = new Toevoer(casussen.Reader),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        verzoek.Headers.Add("traceparent", verzoeken.Traceparent);
        await casussen.Writer.WriteAsync(Encoding.UTF8.GetBytes(Regel(Voorbeeld.NoShow) + "\n"));

        using (var antwoord = await client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead))
        {
            using var lezer = new StreamReader(await antwoord.Content.ReadAsStreamAsync());
            Assert.Equal("maatregel", Kort((await lezer.ReadLineAsync())!));
            Assert.False(verzoeken.Klaar.IsCompleted);
        }

        // The series was never ended: only the cancellation can end the request.
        await verzoeken.Klaar.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain(logboek.Regels, r => r.Contains("mislukte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Na_het_afbreken_wordt_geen_regel_meer_beantwoord()
    {
        using var afbreken = new CancellationTokenSource();
        var reader = System.IO.Pipelines.PipeReader.Create(new MemoryStream("een\ntwee\ndrie\n"u8.ToArray()));
        var beantwoord = new List<string>();

        await Assert.ThrowsAsync<OperationCanceledException>(() => Lijnlezer.Lees(
            reader,
            100,
            regel =>
            {
                beantwoord.Add(Encoding.UTF8.GetString(regel!.Value.Span));
                afbreken.Cancel();
            },
            _ => ValueTask.FromResult(default(System.IO.Pipelines.FlushResult)),
            afbreken.Token));

        Assert.Equal(["een"], beantwoord);
    }

    private static string Regel(string voorbeeld) => Witruimte().Replace(Voorbeeld.Tekst(voorbeeld), "");

    /// <summary>The outcome of an advice, or the status of a problem.</summary>
    private static string Kort(string regel)
    {
        using var json = JsonDocument.Parse(regel);
        return json.RootElement.TryGetProperty("uitkomst", out var uitkomst) ? uitkomst.GetString()! : json.RootElement.GetProperty("status").GetRawText();
    }

    private static async Task<string[]> Regels(HttpResponseMessage antwoord)
    {
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        Assert.EndsWith("\n", inhoud, StringComparison.Ordinal);
        return inhoud[..^1].Split('\n');
    }

    [GeneratedRegex(@"\n\s*")]
    private static partial Regex Witruimte();

    private Task<HttpResponseMessage> Stuur(string reeks) => _client.Stuur(Encoding.UTF8.GetBytes(reeks), Pad, Ndjson);

    /// <summary>Sends each case as soon as it is there.</summary>
    private sealed class Toevoer : HttpContent
    {
        private readonly ChannelReader<byte[]> _casussen;

        public Toevoer(ChannelReader<byte[]> casussen)
        {
            _casussen = casussen;
            Headers.ContentType = new(Ndjson);
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await foreach (var casus in _casussen.ReadAllAsync())
            {
                await stream.WriteAsync(casus);
                await stream.FlushAsync();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>Gives a body in pieces of a few kilobytes and a bit.</summary>
    private sealed class Brokken(byte[] inhoud, int rest) : MemoryStream(inhoud)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000 + rest)], cancellationToken);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            base.CopyToAsync(destination, 1000 + rest, cancellationToken);
    }
}
