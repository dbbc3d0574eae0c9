using System.Net;
using System.Text;
using Maatregel.Api.Tests.Bedrijf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Requests that break the rules of HTTP: the caller is told so, and the log holds no fault of ours.</summary>
public sealed class VijandigTests : IAsyncLifetime, IDisposable
{
    private const string Kop = "POST /v1/adviezen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";

    private readonly Logboek _logboek = new();
    private WebApplication _server = null!;

    public async Task InitializeAsync() =>
        _server = await EchteServer.Start(b => b.Logging.ClearProviders().AddProvider(_logboek), "--urls=http://127.0.0.1:0", "--Api:LangstePauze=2");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _logboek.Dispose();

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx0\r\n\r\n", 400)]
    [InlineData("Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400, 501)]
    [InlineData("Content-Length: +2\r\n\r\n{}", 400)]
    [InlineData("Content-Length: -2\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 2, 3\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400)]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 70000\r\n\r\n", 413)]
    [InlineData("\r\n", 400, 415)]
    [InlineData("Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415)]
    [InlineData("Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}", 415)]
    public async Task Het_antwoord_is_een_fout_van_de_vrager(string rest, params int[] status)
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur(Kop + rest);

        var antwoord = await verbinding.Antwoord();

        Assert.Contains(int.Parse(antwoord.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), status);
        HetLogboekIsStil();
    }

    [Fact]
    public async Task Een_te_lange_invoer_in_brokken_geeft_413()
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur(Kop + "Transfer-Encoding: chunked\r\n\r\n");
        for (var i = 0; i < 20; i++) await verbinding.Stuur($"1000\r\n{new string(' ', 0x1000)}\r\n");
        await verbinding.Stuur("0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413", await verbinding.Antwoord(), StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    [Fact]
    public async Task Wie_halverwege_stilvalt_krijgt_408()
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur(Kop + "Content-Length: 200\r\n\r\n{");

        Assert.StartsWith("HTTP/1.1 408", await verbinding.Antwoord(), StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    /// <summary>Who sends no more can not be answered: the server takes it that nobody listens.</summary>
    [Fact]
    public async Task Wie_halverwege_weggaat_laat_niets_in_het_logboek_na()
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur(Kop + "Content-Length: 20\r\n\r\n{}");
        verbinding.Zwijg();

        await verbinding.Antwoord();

        HetLogboekIsStil();
    }

    [Fact]
    public async Task Een_reeks_waarvan_de_zender_stilvalt_eindigt_met_een_probleem()
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        var regel = Voorbeeld.Tekst().ReplaceLineEndings("") + "\n";
        await verbinding.Stuur("POST /v1/adviezen/reeksen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        await verbinding.Stuur($"{Encoding.UTF8.GetByteCount(regel):x}\r\n{regel}\r\n");

        var antwoord = await verbinding.Antwoord();

        Assert.StartsWith("HTTP/1.1 200", antwoord, StringComparison.Ordinal);
        Assert.Contains("\"uitkomst\":\"maatregel\"", antwoord, StringComparison.Ordinal);
        Assert.Contains("\"status\":408", antwoord, StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    /// <summary>Half-sent bodies keep no place: others are answered meanwhile.</summary>
    [Fact]
    public async Task Wie_half_stuurt_houdt_niemand_op()
    {
        var half = Enumerable.Range(0, 100).Select(_ => new RuweVerbinding(_server.Urls.Single())).ToArray();
        foreach (var verbinding in half) await verbinding.Stuur(Kop + "Content-Length: 2000\r\n\r\n{");
        using var client = new HttpClient { BaseAddress = new Uri(_server.Urls.Single()) };

        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);

        foreach (var verbinding in half) verbinding.Dispose();
        HetLogboekIsStil();
    }

    private void HetLogboekIsStil() => Assert.DoesNotContain(_logboek.Regels, r => r.Contains("   at ", StringComparison.Ordinal) || r.Contains("mislukte", StringComparison.Ordinal));
}
