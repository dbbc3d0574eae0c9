using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Api.Bedrijf;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Tests;

public sealed class TekstenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData(null, Docx, "docx")]
    [InlineData("*/*", Docx, "docx")]
    [InlineData(Docx, Docx, "docx")]
    [InlineData("text/html", "text/html; charset=utf-8", "html")]
    [InlineData("text/plain, text/html;q=0.5", "text/plain; charset=utf-8", "txt")]
    public async Task De_kop_Accept_kiest_de_vorm(string? accept, string type, string soort)
    {
        var antwoord = await Vraag("beschikking", accept);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(type, antwoord.Content.Headers.ContentType!.ToString());
        Assert.Equal($"beschikking.{soort}", antwoord.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task De_gewone_tekst_is_die_van_het_advies()
    {
        var advies = await (await _client.Stuur(Voorbeeld.Bytes())).Json();

        // What an advice does not give back, a letter has: the reference.
        var beschikking = advies.GetProperty("teksten").GetProperty("beschikking").GetString()!;
        Assert.Contains("Kenmerk: [kenmerk]", beschikking, StringComparison.Ordinal);
        Assert.Equal(beschikking.Replace("[kenmerk]", "Z-2024-0117", StringComparison.Ordinal), await (await Vraag("beschikking", "text/plain")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Een_docx_heeft_de_woorden_van_de_brief()
    {
        using var zip = new ZipArchive(await (await Vraag("beschikking", Docx)).Content.ReadAsStreamAsync());
        using var lezer = new StreamReader(zip.GetEntry("word/document.xml")!.Open());

        Assert.Contains("U krijgt tijdelijk minder bijstand.", await lezer.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("waarschuwing", "past-niet", "Deze tekst past niet bij deze zaak. Wel: kort,")]
    [InlineData("brief", "onbekend", "Deze tekst bestaat niet. Wel: kort,")]
    [InlineData("", "ontbreekt", "Noem in het adres de tekst die moet worden geschreven. Wel: kort,")]
    public async Task Een_tekst_die_niet_past_geeft_400_en_noemt_wat_wel_past(string tekst, string code, string reden)
    {
        var antwoord = await Vraag(tekst, "text/plain");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal([$"tekst {code}"], await antwoord.Fouten());
        Assert.Contains(reden, await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uitnodiging", "Onderwerp: uitnodiging voor het gesprek over de voortgang")]
    [InlineData("herhaling", "Onderwerp: nieuwe uitnodiging voor het gesprek over de voortgang")]
    [InlineData("telefoonnotitie", "Notitie van een telefoongesprek")]
    public async Task De_teksten_bij_een_afspraak_gaan_uit_van_dezelfde_casus(string tekst, string woorden) =>
        Assert.Contains(woorden, await (await Vraag(tekst, "text/plain")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task De_brieven_over_herziening_gaan_uit_van_het_verzoek_om_herziening()
    {
        var verzoek = Voorbeeld.Bytes("herziening-01-inkeer.json");

        using var zip = new ZipArchive(await (await _client.Stuur(verzoek, "/v1/teksten?tekst=herziening")).Content.ReadAsStreamAsync());
        using var lezer = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("ons besluit over uw maatregel", await lezer.ReadToEndAsync(), StringComparison.Ordinal);
        var andere = await _client.Stuur(verzoek, "/v1/teksten?tekst=afwijzing");
        Assert.Equal(["tekst past-niet"], await andere.Fouten());
        Assert.Contains("Wel: herziening.", await andere.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beschikking", "voorbeeld-01-no-show.json")]
    [InlineData("voornemen", "voorbeeld-22-nog-niet-uitgenodigd-voor-een-zienswijze.json")]
    [InlineData("geen-maatregel", "voorbeeld-17-elke-verwijtbaarheid-ontbreekt.json")]
    [InlineData("uitnodiging", "voorbeeld-01-no-show.json")]
    [InlineData("herhaling", "voorbeeld-01-no-show.json")]
    [InlineData("telefoonnotitie", "voorbeeld-01-no-show.json")]
    [InlineData("herziening", "herziening-01-inkeer.json")]
    public async Task Het_kenmerk_van_de_zaak_staat_in_elke_brief(string tekst, string bestand)
    {
        var zaak = JsonNode.Parse(Voorbeeld.Bytes(bestand))!.AsObject();
        zaak["kenmerk"] = "Z-7";
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"/v1/teksten?tekst={tekst}") { Content = new StringContent(zaak.ToJsonString(), Encoding.UTF8, "application/json") };
        vraag.Headers.Add("Accept", "text/plain");

        Assert.Contains("Kenmerk: Z-7", await (await _client.SendAsync(vraag)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_afspraak_is_er_geen_uitnodiging()
    {
        var antwoord = await _client.Stuur(Voorbeeld.Bytes(Voorbeeld.Alle.First(n => !Voorbeeld.Tekst(n).Contains("\"noShow\": {", StringComparison.Ordinal))), "/v1/teksten?tekst=uitnodiging");

        Assert.Equal(["tekst past-niet"], await antwoord.Fouten());
        Assert.DoesNotContain("uitnodiging, herhaling", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fouten_in_de_casus_staan_er_zoals_bij_het_advies()
    {
        var casus = Encoding.UTF8.GetBytes("{}");

        Assert.Equal(await (await _client.Stuur(casus)).Fouten(), await (await _client.Stuur(casus, "/v1/teksten?tekst=kort")).Fouten());
    }

    [Fact]
    public async Task Een_vorm_die_er_niet_is_geeft_406() => Assert.Equal(HttpStatusCode.NotAcceptable, (await Vraag("kort", "application/pdf")).StatusCode);

    [Fact]
    public async Task De_map_van_de_gemeente_vervangt_sjabloon_en_huisstijl()
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            var eigen = await (await Vraag("kort", Docx)).Content.ReadAsByteArrayAsync();
            await File.WriteAllTextAsync(Path.Combine(map.FullName, "kort.txt"), "{gemeente} zegt: {samenvatting} {bezwar}");
            await File.WriteAllBytesAsync(Path.Combine(map.FullName, "rapportage.docx"), eigen);
            await File.WriteAllTextAsync(Path.Combine(map.FullName, "~$kort.docx"), "open");
            var fout = Assert.Throws<OngeldigSjabloonException>(() => Tekstmap.Lees(map.FullName));
            Assert.Equal(["kort onbekend", "rapportage geen-plek"], fout.Fouten.Select(f => $"{f.Pad} {f.Code}"));

            File.Delete(Path.Combine(map.FullName, "rapportage.docx"));
            await File.WriteAllTextAsync(Path.Combine(map.FullName, "kort.txt"), "{gemeente} zegt: {samenvatting}");
            await using var host = new Gastheer(("Teksten:Map", map.FullName));
            Assert.StartsWith("Leidschendam-Voorburg zegt: Advies:", await (await Vraag("kort", "text/plain", host.CreateClient())).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private async Task<HttpResponseMessage> Vraag(string tekst, string? accept, HttpClient? client = null)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/v1/teksten?tekst={tekst}") { Content = new ByteArrayContent(Voorbeeld.Bytes()) };
        verzoek.Content.Headers.ContentType = new("application/json");
        if (accept is not null) verzoek.Headers.TryAddWithoutValidation("Accept", accept);
        return await (client ?? _client).SendAsync(verzoek);
    }
}
