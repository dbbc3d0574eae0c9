using System.IO.Compression;
using System.Net;
using System.Text;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Tests;

/// <summary>An answer is no larger than it need be.</summary>
public sealed class AntwoordgrootteTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Een_heel_advies_is_verkleind_hoogstens_acht_kilobyte(string vorm)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Vraag.Adviezen) { Content = new ByteArrayContent(Voorbeeld.Bytes()) };
        verzoek.Content.Headers.ContentType = new("application/json");
        verzoek.Headers.AcceptEncoding.Add(new(vorm));

        var antwoord = await _client.SendAsync(verzoek);
        var verkleind = await antwoord.Content.ReadAsByteArrayAsync();

        Assert.Equal(vorm, Assert.Single(antwoord.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", antwoord.Headers.Vary);
        Assert.InRange(verkleind.Length, 1, 8 * 1024);
        using var heel = new MemoryStream();
        await using (Stream uitgepakt = vorm == "br" ? new BrotliStream(new MemoryStream(verkleind), CompressionMode.Decompress) : new GZipStream(new MemoryStream(verkleind), CompressionMode.Decompress)) await uitgepakt.CopyToAsync(heel);
        Assert.Equal(await (await _client.Stuur(Voorbeeld.Bytes())).Content.ReadAsByteArrayAsync(), heel.ToArray());
    }

    [Fact]
    public async Task Wie_niet_om_verkleining_vraagt_krijgt_haar_niet() => Assert.Empty((await _client.Stuur(Voorbeeld.Bytes())).Content.Headers.ContentEncoding);

    [Fact]
    public async Task Met_velden_staan_alleen_die_leden_in_het_antwoord_precies_zoals_in_het_hele()
    {
        var heel = await (await _client.Stuur(Voorbeeld.Bytes())).Json();

        var deel = await (await _client.Stuur(Voorbeeld.Bytes(), Vraag.Adviezen + "?velden=openVragen,uitkomst,%20maatregelen")).Json();

        Assert.Equal(["uitkomst", "maatregelen", "openVragen"], deel.EnumerateObject().Select(l => l.Name));
        Assert.All(deel.EnumerateObject(), l => Assert.Equal(heel.GetProperty(l.Name).GetRawText(), l.Value.GetRawText()));
        Assert.InRange(Encoding.UTF8.GetByteCount(deel.GetRawText()), 1, 1024);
    }

    [Fact]
    public async Task Alle_velden_genoemd_is_het_hele_antwoord() =>
        Assert.Equal(
            await (await _client.Stuur(Voorbeeld.Bytes())).Content.ReadAsStringAsync(),
            await (await _client.Stuur(Voorbeeld.Bytes(), $"{Vraag.Adviezen}?velden={string.Join(',', AdviesWriter.Leden)}")).Content.ReadAsStringAsync());

    /// <summary>The description requires no member, because any may be left out when others are asked for.</summary>
    [Fact]
    public async Task Zonder_velden_heeft_het_antwoord_alle_leden() =>
        Assert.Equal(AdviesWriter.Leden, (await (await _client.Stuur(Voorbeeld.Bytes())).Json()).EnumerateObject().Select(l => l.Name));

    [Theory]
    [InlineData("uitslag")]
    [InlineData("uitkomst,")]
    [InlineData("Uitkomst")]
    [InlineData("casus")]
    [InlineData("")]
    public async Task Een_veld_dat_niet_bestaat_geeft_400_en_wordt_niet_herhaald(string velden)
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(), $"{Vraag.Adviezen}?velden={velden}");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(["velden onbekend-lid"], await antwoord.Fouten());
        Assert.DoesNotContain("uitslag", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
