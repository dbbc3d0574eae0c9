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
    [InlineData("Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 415)]
    [InlineData("Content-Length: +2\r\n\r\n{}", 400)]
    [InlineData("Content-Length: -2\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 2, 3\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400)]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}", 400)]
    [InlineData("Content-Length: 999999999999999999999999999999\r\n\r\n{}", 400)]
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

    [Theory]
    [InlineData("/openen")]
    [InlineData("/herziening/openen")]
    [InlineData("/verordening/publicatie")]
    [InlineData("/verordening/opstellen")]
    [InlineData("/verordening/opstellen/document")]
    public async Task Een_formulier_dat_op_zijn_weg_is_afgekapt_is_een_fout_van_de_vrager(string pad)
    {
        const string Afgekapt = "--xx\r\nContent-Disposition: form-data; name=\"casusbestand\"; filename=\"a.json\"\r\n\r\n{}";
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur($"POST {pad} HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=xx\r\nConnection: close\r\nContent-Length: {Afgekapt.Length}\r\n\r\n{Afgekapt}");

        Assert.StartsWith("HTTP/1.1 400", await verbinding.Antwoord(), StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    /// <summary>A body that would be answered, of which only the length is written in another way.</summary>
    [Fact]
    public async Task Een_lengte_met_een_teken_ervoor_wordt_geweigerd()
    {
        var casus = Voorbeeld.Tekst();
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur($"{Kop}Content-Length: +{Encoding.UTF8.GetByteCount(casus)}\r\n\r\n{casus}");

        Assert.StartsWith("HTTP/1.1 400", await verbinding.Antwoord(), StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    /// <summary>How long that takes stands in <see cref="PauzelezerTests"/>.</summary>
    [Theory]
    [InlineData("/v1/adviezen", "application/json", 60_000)]
    [InlineData("/v1/adviezen/reeksen", "application/x-ndjson", 200_000)]
    [InlineData("/v1/no-show-overzichten", "text/csv", 200_000)]
    public async Task Wie_na_veel_invoer_stilvalt_wordt_na_de_pauze_afgebroken(string pad, string vorm, int gestuurd)
    {
        using var verbinding = new RuweVerbinding(_server.Urls.Single());
        await verbinding.Stuur($"POST {pad} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {vorm}\r\nConnection: close\r\nContent-Length: {gestuurd + 1000}\r\n\r\n{new string(' ', gestuurd)}");

        var antwoord = await verbinding.Antwoord();

        Assert.Contains("408", antwoord, StringComparison.Ordinal);
        HetLogboekIsStil();
    }

    [Theory]
    [InlineData("/v1/adviezen", "application/json")]
    [InlineData("/v1/adviezen/reeksen", "application/x-ndjson")]
    [InlineData("/v1/verordeningen/controles", "application/json")]
    [InlineData("/v1/no-show-overzichten", "text/csv")]
    public async Task Wie_halverwege_ophangt_laat_niets_in_het_logboek_na(string pad, string vorm)
    {
        foreach (var hard in (bool[])[false, true])
        {
            using var verbinding = new RuweVerbinding(_server.Urls.Single());
            await verbinding.Stuur($"POST {pad} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {vorm}\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n");
            Assert.Equal("HTTP/1.1 100 Continue", await verbinding.Regel());
            await verbinding.Stuur("{");
            verbinding.HangOp(hard);
        }

        // A server that has stopped has nothing under way, so it has logged whatever it would.
        await _server.StopAsync();

        Assert.DoesNotContain(_logboek.Regels, r => r.Contains("ended abnormally", StringComparison.Ordinal));
        HetLogboekIsStil();
    }

    /// <summary>
    /// Large bodies that are never finished: the room for them is bounded, and a case needs none of it. With a long pause, so that on a slow
    /// machine the first of them still hold their room when the last one comes.
    /// </summary>
    [Fact]
    public async Task Grote_invoer_die_nooit_af_komt_houdt_geen_casus_op()
    {
        const int Groot = 8 * 1024 * 1024;
        await using var server = await EchteServer.Start(b => b.Logging.ClearProviders(), "--urls=http://127.0.0.1:0", "--Api:LangstePauze=30");
        var adres = server.Urls.Single();
        var half = new List<RuweVerbinding>();
        var spaties = new string(' ', Groot - 1024);
        for (var i = 0; i < 9; i++)
        {
            half.Add(new RuweVerbinding(adres));
            await half[^1].Stuur($"POST /verordening/opstellen HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=xx\r\nConnection: close\r\nContent-Length: {Groot}\r\n\r\n");
        }

        var antwoorden = half.ConvertAll(v => Vol(v, spaties));
        using var client = new HttpClient { BaseAddress = new Uri(adres) };

        Assert.Equal(HttpStatusCode.OK, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);
        Assert.StartsWith("HTTP/1.1 503", await await Task.WhenAny(antwoorden), StringComparison.Ordinal);

        half.ForEach(v => v.Dispose());
        await Task.WhenAll(antwoorden.Select(a => a.ContinueWith(_ => { }, TaskScheduler.Default)));
    }

    private static async Task<string> Vol(RuweVerbinding verbinding, string inhoud)
    {
        try
        {
            await verbinding.Stuur(inhoud);
        }
        catch (IOException)
        {
            // Refused before all was sent.
        }

        return await verbinding.Antwoord();
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
