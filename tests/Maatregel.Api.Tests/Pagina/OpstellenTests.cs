using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Opstellen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Writing a verordening on the page, without JSON.</summary>
public sealed class OpstellenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = host.CreateClient();
    private readonly Bezoek _bezoek = new(host.CreateClient());

    public static TheoryData<string> Documenten =>
    [
        Opstelbezoek.Meegeleverd + "leidschendam-voorburg-2015.json", Opstelbezoek.Meegeleverd + "model-2015.json", Opstelbezoek.Voorbeelden + "amsterdam-2015.json", Opstelbezoek.Voorbeelden + "diemen-2015.json", Opstelbezoek.Voorbeelden + "rotterdamse-vorm.json", "docs/verordening-schrijven.md",
    ];

    [Theory]
    [MemberData(nameof(Documenten))]
    public async Task Wie_een_document_opent_alles_langsloopt_en_opslaat_verliest_niets(string bestand)
    {
        var document = Opstelbezoek.Lees(bestand);
        await _bezoek.OpenDocument(document);
        foreach (var onderwerp in Onderwerp.Alle)
        {
            Assert.Equal(onderwerp.Titel, _bezoek.Kop);
            await _bezoek.Schrijf("verder");
        }

        Assert.Equal("Het hele document", _bezoek.Kop);
        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), await _bezoek.Opgeslagen(_client)));
    }

    /// <summary>Of a page that somebody went back to counts its own subject; the others stay as they were written last.</summary>
    [Fact]
    public async Task Wie_teruggaat_in_de_browser_houdt_wat_bij_latere_onderwerpen_is_geschreven()
    {
        await _bezoek.Open(Opstelbezoek.Adres);
        await _bezoek.Schrijf("", ("begin", "model"));
        await _bezoek.Schrijf("verder", ("titel", "Afstemmingsverordening Zeist 2024"));
        await _bezoek.Schrijf("uniform");
        await _bezoek.Schrijf("klaar", ("uniform-inhoud-0-eersteMaanden", "1"), ("uniform-inhoud-0-herhalingMaanden", "2"));
        _bezoek.Terug(3);
        Assert.Equal("Over het document", _bezoek.Kop);
        await _bezoek.Schrijf("uniform", ("titel", "Afstemmingsverordening Zeist 2025"));
        Assert.Contains(("uniform-inhoud-0-herhalingMaanden", "2"), _bezoek.Inhoud());
        Assert.Contains("De duur bij het vierde lid.", _bezoek.Blad.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        var document = await _bezoek.Opgeslagen(_client);
        Assert.Equal("Afstemmingsverordening Zeist 2025", document["titel"]!.ToString());
        Assert.Equal("2", document["uniform"]!["inhoud"]![0]!["herhalingMaanden"]!.ToString());
    }

    /// <summary>A form writes only what was changed: members that no screen shows, and their order, stay.</summary>
    [Fact]
    public async Task Wat_geen_scherm_toont_blijft_staan()
    {
        await _bezoek.OpenDocument("""{ "$schema": "x", "bijzonder": { "vorm": [1, 2.50] }, "artikelen": [{ "artikel": "1", "afdruk": "sha256:0" }], "uniform": 5, "gedragingen": [{ "categorie": "2" }, 7], "titel": "Zo\nin twee regels" }""");
        foreach (var _ in Onderwerp.Alle) await _bezoek.Schrijf("verder");

        Assert.Equal(
            """{"$schema":"x","bijzonder":{"vorm":[1,2.50]},"id":"zo-in-twee-regels","artikelen":[{"artikel":"1","afdruk":"sha256:0"}],"uniform":5,"gedragingen":[{"categorie":2},7],"titel":"Zo\nin twee regels"}""",
            (await _bezoek.Opgeslagen(_client)).ToJsonString());
    }

    [Fact]
    public async Task Het_gebruikelijke_model_noemt_gedragingen_en_artikelen_en_geen_getal()
    {
        await _bezoek.Schrijf("", ("begin", "model"));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Equal(14, document["gedragingen"]!.AsArray().Count);
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.NotNull(g!["artikel"]));
        Assert.DoesNotContain(Waarden(document), w => w.GetValueKind() == JsonValueKind.Number);
    }

    [Fact]
    public async Task Wie_het_model_invult_heeft_een_document_dat_klopt()
    {
        await _bezoek.VulModel();

        Assert.Equal("Het hele document", _bezoek.Kop);
        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat dit document doet", _bezoek.Tekst, StringComparison.Ordinal);
        var document = await _bezoek.Opgeslagen(_client);
        Assert.Equal("afstemmingsverordening-zeist-2024", document["id"]!.GetValue<string>());
        Assert.Equal("CVDR1/1", document["gedragingen"]![13]!["vindplaats"]!.GetValue<string>());
        Assert.Equal(["versie", "titel"], document.Select(l => l.Key).SkipWhile(n => n != "versie").Take(2));
    }

    [Fact]
    public async Task Bij_elk_onderwerp_staat_het_antwoord_niet_bekend_en_niet_geregeld()
    {
        foreach (var status in new[] { "niet-geregeld", "onbekend" })
        {
            await _bezoek.VulModel();
            foreach (var onderwerp in Onderwerp.Alle.Where(o => Maatregel.Api.Pagina.Lid.Van(o.Code).Leden.Contains("status")))
            {
                await _bezoek.Schrijf(onderwerp.Code);
                await _bezoek.Schrijf("verder", (onderwerp.Code + "-status", status));
            }

            Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
            var document = await _bezoek.Opgeslagen(_client);
            Assert.All(Onderwerp.Alle.Select(o => document[o.Code] as JsonObject).OfType<JsonObject>(), o => Assert.Equal((status, null), (o["status"]!.GetValue<string>(), o["inhoud"])));
            if (status == "niet-geregeld") Assert.Equal(17, document.Count(l => l.Value is JsonObject));
        }
    }

    /// <summary>The place goes to every provision that is known; the next screen says to which.</summary>
    [Fact]
    public async Task Het_scherm_zegt_bij_welke_bepalingen_de_vindplaats_is_ingevuld()
    {
        await _bezoek.Schrijf("", ("begin", "model"));
        await _bezoek.Schrijf("verder", ("vindplaats", "CVDR1/1"), ("titel", "Afstemmingsverordening Zeist 2024"));

        Assert.Contains(
            "CVDR1/1 staat nu als vindplaats bij 20 bepalingen: De duur bij het vierde lid; Spreiden over maanden; De gedragingen (14); Het tarief van elke categorie (3); Tekortschietend besef.",
            _bezoek.Tekst,
            StringComparison.Ordinal);
        await _bezoek.Schrijf("verder");
        Assert.DoesNotContain("staat nu als vindplaats", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Schrijf("waarschuwing");
        await _bezoek.Schrijf("klaar", ("waarschuwing-status", "bekend"));
        Assert.Contains("CVDR1/1 staat nu als vindplaats bij 1 bepaling: De waarschuwing.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verbeterde_vindplaats_komt_in_de_plaats_van_de_vorige_en_een_eigen_blijft()
    {
        await _bezoek.Schrijf("", ("begin", "model"));
        await _bezoek.Schrijf("uniform", ("vindplaats", "CVDR1/1"));
        await _bezoek.Schrijf("document", ("uniform-vindplaats", "gmb-2015-1"));
        await _bezoek.Schrijf("verder", ("vindplaats", "CVDR1/2"));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Contains("CVDR1/2 staat nu als vindplaats bij 19 bepalingen", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("gmb-2015-1", document["uniform"]!["vindplaats"]!.GetValue<string>());
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.Equal("CVDR1/2", g!["vindplaats"]!.GetValue<string>()));

        await _bezoek.Schrijf("document");
        await _bezoek.Schrijf("verder", ("vindplaats", ""));
        document = await _bezoek.Opgeslagen(_client);
        Assert.Equal("gmb-2015-1", document["uniform"]!["vindplaats"]!.GetValue<string>());
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.Null(g!["vindplaats"]));
    }

    [Theory]
    [InlineData("onbekend", null)]
    [InlineData("niet-geregeld", "CVDR1/1")]
    public async Task Wat_toch_niet_bekend_is_houdt_de_vindplaats_niet(string status, string? vindplaats)
    {
        await _bezoek.Schrijf("", ("begin", "model"));
        await _bezoek.Schrijf("spreiding", ("vindplaats", "CVDR1/1"));
        await _bezoek.Schrijf("gedragingen", ("spreiding-status", status));
        await _bezoek.Schrijf("klaar", ("gedragingen-0-status", status));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Equal(vindplaats, document["spreiding"]!["vindplaats"]?.GetValue<string>());
        Assert.Equal(vindplaats, document["gedragingen"]![0]!["vindplaats"]?.GetValue<string>());
    }

    [Fact]
    public async Task Ook_een_gedraging_en_een_tarief_kunnen_onbekend_zijn()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees(Opstelbezoek.Voorbeelden + "diemen-2015.json"));
        await _bezoek.Schrijf("gedragingen");
        await _bezoek.Schrijf("tarieven", ("gedragingen-0-status", "onbekend"), ("gedragingen-0-categorie", "1"));
        await _bezoek.Schrijf("klaar", ("tarieven-0-status", "onbekend"));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Null(document["gedragingen"]![0]!["categorie"]);
        Assert.Null(document["tarieven"]![0]!["tarief"]);
        Assert.Equal(1, document["tarieven"]![0]!["categorie"]!.GetValue<int>());
    }

    [Fact]
    public async Task Van_een_buurgemeente_komt_de_opbouw_en_geen_getal()
    {
        await _bezoek.Schrijf("", ("begin", "opbouw"), ("buur", "leidschendam-voorburg-2015"));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Equal("9-2", document["gedragingen"]![0]!["artikel"]!.GetValue<string>());
        Assert.Equal("model-2015", document["leuntOp"]!.GetValue<string>());
        Assert.DoesNotContain(Waarden(document), w => w.GetValueKind() == JsonValueKind.Number);
        foreach (var geheim in new[] { "vindplaats", "kennis", "plannen", "titel", "gemeenten", "bekendTotEnMet" }) Assert.DoesNotContain($"\"{geheim}\"", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geladen_document_is_heel_te_openen()
    {
        await _bezoek.Schrijf("", ("begin", "heel"), ("buur", "leidschendam-voorburg-2015"));
        await _bezoek.Schrijf("klaar");

        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal(20, (await _bezoek.Opgeslagen(_client))["tarieven"]![0]!["tarief"]!["percentage"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("kapot", "regel 1, teken 1")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}", "staat er twee keer")]
    [InlineData("{\"titel\": \"\\ud800\"}", "een teken dat niet bestaat")]
    [InlineData("{\"\\ud800\": 1}", "een teken dat niet bestaat")]
    [InlineData("[]", "Hier hoort een object")]
    [InlineData("{\"gedragingen\": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}", "hoogstens 100 elementen")]
    [InlineData("", "Kies een bestand")]
    public async Task Een_bestand_dat_niet_te_lezen_is_krijgt_te_horen_waarom(string inhoud, string melding)
    {
        await _bezoek.OpenDocument(inhoud);

        Assert.Equal(HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
        Assert.NotNull(_bezoek.Blad.GetElementById("bestand-fout"));
        Assert.Contains(melding, _bezoek.Blad.GetElementById("fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/plain", "bestand", HttpStatusCode.BadRequest)]
    [InlineData("--x\r\nkapot", "multipart/form-data; boundary=x", "bestand", HttpStatusCode.BadRequest)]
    [InlineData("begin=opbouw", "application/x-www-form-urlencoded", "buur", HttpStatusCode.OK)]
    [InlineData("begin=bestand", "application/x-www-form-urlencoded", "bestand", HttpStatusCode.OK)]
    [InlineData("document=kapot&naar=klaar", "application/x-www-form-urlencoded", "bestand", HttpStatusCode.OK)]
    public async Task Een_kapot_formulier_krijgt_de_eerste_bladzijde(string inhoud, string soort, string veld, HttpStatusCode status)
    {
        foreach (var adres in new[] { Opstelbezoek.Adres, Opstelbezoek.Adres + "/document" })
        {
            using var lading = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud));
            lading.Headers.ContentType = MediaTypeHeaderValue.Parse(soort);
            await _bezoek.Post(adres, lading);

            Assert.Equal(status, _bezoek.Antwoord.StatusCode);
            Assert.Equal("Een verordening opschrijven", _bezoek.Kop);
            Assert.Contains(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => a.GetAttribute("href") == "#" + (adres == Opstelbezoek.Adres ? veld : "bestand"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/document")]
    public async Task Een_te_groot_document_krijgt_dat_te_horen(string adres)
    {
        await _bezoek.Post(Opstelbezoek.Adres + adres, ("document", new string('a', 9_000_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _bezoek.Antwoord.StatusCode);
        Assert.Contains("Het document is groter dan 4 MB. Ga terug in uw browser: uw werk staat daar nog.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_te_groot_bestand_krijgt_dat_te_horen()
    {
        await _bezoek.OpenDocument(new string(' ', (4 * 1024 * 1024) + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _bezoek.Antwoord.StatusCode);
        Assert.Contains("Het bestand is groter dan 4 MB.", _bezoek.Blad.GetElementById("bestand-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "verordening.json")]
    [InlineData("{\"id\": \"../x\"}", "verordening.json")]
    [InlineData("{\"id\": \"zeist-2024\"}", "zeist-2024.json")]
    public async Task Het_bestand_heet_naar_het_document(string document, string naam)
    {
        await _bezoek.Post(Opstelbezoek.Adres + "/document", ("document", document));

        Assert.Equal(naam, _bezoek.Antwoord.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task De_bladzijde_over_verordeningen_wijst_erheen() =>
        Assert.Contains("href=\"/verordening/opstellen\"", await _client.GetStringAsync("/verordening"), StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Waarden(JsonNode? waarde) => waarde switch
    {
        JsonObject leden => leden.SelectMany(l => Waarden(l.Value)),
        JsonArray lijst => lijst.SelectMany(Waarden),
        null => [],
        _ => [waarde],
    };
}
