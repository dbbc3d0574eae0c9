using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Maatregel.Api.Pagina.Opstellen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Writing a verordening on the page, without JSON.</summary>
public sealed class OpstellenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private const string Adres = "/verordening/opstellen";
    private const string Voorbeelden = "tests/Maatregel.Rules.Tests/Voorbeelden/Verordeningen/";
    private const string Meegeleverd = "src/Maatregel.Rules/Verordeningen/Documenten/";

    /// <summary>The categories of the acts of the model, in their order.</summary>
    private static readonly int[] Categorieen = [1, 2, 2, 2, 3, 1, 2, 3, 3];

    private readonly HttpClient _client = host.CreateClient();
    private readonly Bezoek _bezoek = new(host.CreateClient());

    public static TheoryData<string> Documenten =>
    [
        Meegeleverd + "leidschendam-voorburg-2015.json", Meegeleverd + "model-2015.json", Voorbeelden + "amsterdam-2015.json", Voorbeelden + "diemen-2015.json", Voorbeelden + "rotterdamse-vorm.json", "docs/verordening-schrijven.md",
    ];

    [Theory]
    [MemberData(nameof(Documenten))]
    public async Task Wie_een_document_opent_alles_langsloopt_en_opslaat_verliest_niets(string bestand)
    {
        var document = Lees(bestand);
        await Open(document);
        foreach (var onderwerp in Onderwerp.Alle)
        {
            Assert.Equal(onderwerp.Titel, _bezoek.Kop);
            await Druk("verder");
        }

        Assert.Equal("Het hele document", _bezoek.Kop);
        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), await Opgeslagen()));
    }

    /// <summary>Of a page that somebody went back to counts its own subject; the others stay as they were written last.</summary>
    [Fact]
    public async Task Wie_teruggaat_in_de_browser_houdt_wat_bij_latere_onderwerpen_is_geschreven()
    {
        await _bezoek.Open(Adres);
        await Druk("", ("begin", "model"));
        await Druk("verder", ("titel", "Afstemmingsverordening Zeist 2024"));
        await Druk("uniform");
        await Druk("klaar", ("uniform-inhoud-0-eersteMaanden", "1"), ("uniform-inhoud-0-herhalingMaanden", "2"));
        _bezoek.Terug(3);
        Assert.Equal("Over het document", _bezoek.Kop);
        await Druk("uniform", ("titel", "Afstemmingsverordening Zeist 2025"));
        Assert.Contains(("uniform-inhoud-0-herhalingMaanden", "2"), _bezoek.Inhoud());
        Assert.Contains("De duur bij het vierde lid.", _bezoek.Blad.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        var document = await Opgeslagen();
        Assert.Equal("Afstemmingsverordening Zeist 2025", document["titel"]!.ToString());
        Assert.Equal("2", document["uniform"]!["inhoud"]![0]!["herhalingMaanden"]!.ToString());
    }

    /// <summary>A form writes only what was changed: members that no screen shows, and their order, stay.</summary>
    [Fact]
    public async Task Wat_geen_scherm_toont_blijft_staan()
    {
        await Open("""{ "$schema": "x", "bijzonder": { "vorm": [1, 2.50] }, "artikelen": [{ "artikel": "1", "afdruk": "sha256:0" }], "uniform": 5, "gedragingen": [{ "categorie": "2" }, 7], "titel": "Zo\nin twee regels" }""");
        foreach (var _ in Onderwerp.Alle) await Druk("verder");

        Assert.Equal(
            """{"$schema":"x","bijzonder":{"vorm":[1,2.50]},"id":"zo-in-twee-regels","artikelen":[{"artikel":"1","afdruk":"sha256:0"}],"uniform":5,"gedragingen":[{"categorie":2},7],"titel":"Zo\nin twee regels"}""",
            (await Opgeslagen()).ToJsonString());
    }

    [Fact]
    public async Task Het_gebruikelijke_model_noemt_gedragingen_en_artikelen_en_geen_getal()
    {
        await Druk("", ("begin", "model"));
        var document = await Opgeslagen();

        Assert.Equal(14, document["gedragingen"]!.AsArray().Count);
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.NotNull(g!["artikel"]));
        Assert.DoesNotContain(Waarden(document), w => w.GetValueKind() == JsonValueKind.Number);
    }

    [Fact]
    public async Task Wie_het_model_invult_heeft_een_document_dat_klopt()
    {
        await VulModel();

        Assert.Equal("Het hele document", _bezoek.Kop);
        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat dit document doet", _bezoek.Tekst, StringComparison.Ordinal);
        var document = await Opgeslagen();
        Assert.Equal("afstemmingsverordening-zeist-2024", document["id"]!.GetValue<string>());
        Assert.Equal("CVDR1/1", document["gedragingen"]![13]!["vindplaats"]!.GetValue<string>());
        Assert.Equal(["versie", "titel"], document.Select(l => l.Key).SkipWhile(n => n != "versie").Take(2));
    }

    [Fact]
    public async Task Bij_elk_onderwerp_staat_het_antwoord_niet_bekend_en_niet_geregeld()
    {
        foreach (var status in new[] { "niet-geregeld", "onbekend" })
        {
            await VulModel();
            foreach (var onderwerp in Onderwerp.Alle.Where(o => Maatregel.Api.Pagina.Lid.Van(o.Code).Leden.Contains("status")))
            {
                await Druk(onderwerp.Code);
                await Druk("verder", (onderwerp.Code + "-status", status));
            }

            Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
            var document = await Opgeslagen();
            Assert.All(Onderwerp.Alle.Select(o => document[o.Code] as JsonObject).OfType<JsonObject>(), o => Assert.Equal((status, null), (o["status"]!.GetValue<string>(), o["inhoud"])));
            if (status == "niet-geregeld") Assert.Equal(17, document.Count(l => l.Value is JsonObject));
        }
    }

    /// <summary>The place goes to every provision that is known; the next screen says to which.</summary>
    [Fact]
    public async Task Het_scherm_zegt_bij_welke_bepalingen_de_vindplaats_is_ingevuld()
    {
        await Druk("", ("begin", "model"));
        await Druk("verder", ("vindplaats", "CVDR1/1"), ("titel", "Afstemmingsverordening Zeist 2024"));

        Assert.Contains(
            "CVDR1/1 staat nu als vindplaats bij 20 bepalingen: De duur bij het vierde lid; Spreiden over maanden; De gedragingen (14); Het tarief van elke categorie (3); Tekortschietend besef.",
            _bezoek.Tekst,
            StringComparison.Ordinal);
        await Druk("verder");
        Assert.DoesNotContain("staat nu als vindplaats", _bezoek.Tekst, StringComparison.Ordinal);
        await Druk("waarschuwing");
        await Druk("klaar", ("waarschuwing-status", "bekend"));
        Assert.Contains("CVDR1/1 staat nu als vindplaats bij 1 bepaling: De waarschuwing.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verbeterde_vindplaats_komt_in_de_plaats_van_de_vorige_en_een_eigen_blijft()
    {
        await Druk("", ("begin", "model"));
        await Druk("uniform", ("vindplaats", "CVDR1/1"));
        await Druk("document", ("uniform-vindplaats", "gmb-2015-1"));
        await Druk("verder", ("vindplaats", "CVDR1/2"));
        var document = await Opgeslagen();

        Assert.Contains("CVDR1/2 staat nu als vindplaats bij 19 bepalingen", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("gmb-2015-1", document["uniform"]!["vindplaats"]!.GetValue<string>());
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.Equal("CVDR1/2", g!["vindplaats"]!.GetValue<string>()));

        await Druk("document");
        await Druk("verder", ("vindplaats", ""));
        document = await Opgeslagen();
        Assert.Equal("gmb-2015-1", document["uniform"]!["vindplaats"]!.GetValue<string>());
        Assert.All(document["gedragingen"]!.AsArray(), g => Assert.Null(g!["vindplaats"]));
    }

    [Theory]
    [InlineData("onbekend", null)]
    [InlineData("niet-geregeld", "CVDR1/1")]
    public async Task Wat_toch_niet_bekend_is_houdt_de_vindplaats_niet(string status, string? vindplaats)
    {
        await Druk("", ("begin", "model"));
        await Druk("spreiding", ("vindplaats", "CVDR1/1"));
        await Druk("gedragingen", ("spreiding-status", status));
        await Druk("klaar", ("gedragingen-0-status", status));
        var document = await Opgeslagen();

        Assert.Equal(vindplaats, document["spreiding"]!["vindplaats"]?.GetValue<string>());
        Assert.Equal(vindplaats, document["gedragingen"]![0]!["vindplaats"]?.GetValue<string>());
    }

    [Fact]
    public async Task Ook_een_gedraging_en_een_tarief_kunnen_onbekend_zijn()
    {
        await Open(Lees(Voorbeelden + "diemen-2015.json"));
        await Druk("gedragingen");
        await Druk("tarieven", ("gedragingen-0-status", "onbekend"), ("gedragingen-0-categorie", "1"));
        await Druk("klaar", ("tarieven-0-status", "onbekend"));
        var document = await Opgeslagen();

        Assert.Null(document["gedragingen"]![0]!["categorie"]);
        Assert.Null(document["tarieven"]![0]!["tarief"]);
        Assert.Equal(1, document["tarieven"]![0]!["categorie"]!.GetValue<int>());
    }

    /// <summary>A fault, the screen on which it can be mended, and the field at which it stands.</summary>
    [Theory]
    [InlineData("titel", "\"\"", "document", "titel")]
    [InlineData("cvdrId", "\"1\"", "document", "cvdrId")]
    [InlineData("bekendTotEnMet", "\"31-02-2024\"", "document", "bekendTotEnMet")]
    [InlineData("onbekend", "1", "document", "formulier")]
    [InlineData("gemeenten[0]", "{\"naam\": \"Nergenshuizen\", \"van\": \"2024-01-01\"}", "gemeenten", "gemeenten-0-naam")]
    [InlineData("gemeenten[0].van", "\"eens\"", "gemeenten", "gemeenten-0-van")]
    [InlineData("uniform.inhoud[0].eersteMaanden", "3", "uniform", "uniform-inhoud-0-eersteMaanden")]
    [InlineData("uniform.inhoud[0].herhalingMaanden", "1.5", "uniform", "uniform-inhoud-0-herhalingMaanden")]
    [InlineData("uniform.inhoud[0].percentage", "50", "uniform", "uniform-inhoud-0")]
    [InlineData("spreiding.inhoud.plannen", "[[\"1/2\", \"1/3\"]]", "spreiding", "spreiding-inhoud-plannen")]
    [InlineData("gedragingen[0].categorie", "9", "gedragingen", "gedragingen-0-categorie")]
    [InlineData("gedragingen[0].tarief", "{\"percentage\": 5, \"maanden\": 1}", "gedragingen", "gedragingen-0")]
    [InlineData("gedragingen[0].verplichtingen[0]", "\"pw-18-4-a\"", "gedragingen", "gedragingen-0-verplichtingen-pw-9-1-a-verkrijgen")]
    [InlineData("tarieven[0].tarief.percentage", "\"veel\"", "tarieven", "tarieven-0-tarief-percentage")]
    [InlineData("tarieven[0].tarief.percentage", "101", "tarieven", "tarieven-0-tarief-percentage")]
    [InlineData("tekortschietendBesef.inhoud.benadelingsbedrag", "null", "tekortschietendBesef", "tekortschietendBesef-inhoud-benadelingsbedrag-langere-afhankelijkheid-netto")]
    [InlineData("recidive.inhoud.stappen", "[]", "recidive", "recidive-inhoud-stappen")]
    [InlineData("recidive.inhoud.anker", "\"ooit\"", "recidive", "recidive-inhoud-anker-bekendmaking")]
    [InlineData("waarschuwing.inhoud.categorieen", "[9]", "waarschuwing", "waarschuwing-inhoud-categorieen")]
    [InlineData("afzien.inhoud.termijnInMaanden", "0", "afzien", "afzien-inhoud-termijnInMaanden")]
    [InlineData("horen.inhoud.uitzonderingen", "[\"zomaar\"]", "horen", "horen-inhoud-uitzonderingen-spoed")]
    [InlineData("ingang.artikel", "null", "ingang", "ingang-artikel")]
    [InlineData("berekeningsgrondslag", "{\"status\": \"bekend\"}", "berekeningsgrondslag", "berekeningsgrondslag-artikel")]
    [InlineData("samenloop.inhoud.zwaarsteBijEenHandeling", "\"soms\"", "samenloop", "samenloop-inhoud-zwaarsteBijEenHandeling-ja")]
    [InlineData("verminderdeVerwijtbaarheid.inhoud.deel", "\"3/2\"", "verminderdeVerwijtbaarheid", "verminderdeVerwijtbaarheid-inhoud-deel")]
    [InlineData("individueleAfstemming.inhoud.maximumPercentage", "1", "individueleAfstemming", "individueleAfstemming-inhoud-maximumPercentage")]
    [InlineData("herleving.inhoud.termijnInMaanden", "null", "herleving", "herleving-inhoud-termijnInMaanden")]
    [InlineData("inkeer.vindplaats", "null", "inkeer", "inkeer-vindplaats")]
    [InlineData("weigering.buitenToepassing", "{\"ecli\": \"ECLI\", \"vanaf\": \"2024-01-01\", \"reden\": \"x\"}", "weigering", "weigering-buitenToepassing-ecli")]
    [InlineData("besluiteisen.status", "\"misschien\"", "besluiteisen", "besluiteisen-status-bekend")]
    [InlineData("hardheidsclausule.artikel", "\"geen label\"", "hardheidsclausule", "hardheidsclausule-artikel")]
    public async Task Elke_fout_staat_op_het_scherm_waar_zij_te_verhelpen_is(string pad, string waarde, string scherm, string doel)
    {
        var document = JsonNode.Parse(Lees("docs/verordening-schrijven.md"))!.AsObject();
        Documentpad.Zet(document, pad, JsonNode.Parse(waarde)!);
        await Open(document.ToJsonString());
        await Druk("klaar");

        Assert.Contains(_bezoek.Blad.QuerySelectorAll("#bevindingen button").OfType<IHtmlButtonElement>(), k => k.Value == "zie:" + scherm);
        await Druk("zie:" + scherm);
        Assert.Equal(Onderwerp.Zoek(scherm)!.Titel, _bezoek.Kop);
        Assert.StartsWith("Fout: ", _bezoek.Blad.Title, StringComparison.Ordinal);
        Assert.Contains(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => a.GetAttribute("href") == "#" + doel);
        Assert.NotNull(_bezoek.Blad.GetElementById(doel));
    }

    [Fact]
    public async Task Wie_doorgaat_met_een_fout_ziet_haar_bij_het_veld_en_mag_toch_verder()
    {
        await Open(Lees(Meegeleverd + "leidschendam-voorburg-2015.json"));
        await Druk("tarieven");
        await Druk("volgende", ("tarieven-0-tarief-percentage", "een vijfde"), ("tarieven-0-tarief-maanden", "1,5"));

        Assert.Equal("Het tarief van elke categorie", _bezoek.Kop);
        Assert.Equal("Fout: Tarief 1, Percentage: Vul een getal in, zoals 12,5.", _bezoek.Blad.GetElementById("tarieven-0-tarief-percentage-fout")!.TextContent);
        Assert.Equal("een vijfde", ((IHtmlInputElement)_bezoek.Blad.GetElementById("tarieven-0-tarief-percentage")!).Value);
        Assert.Contains("Vul een heel getal in", _bezoek.Blad.GetElementById("tarieven-0-tarief-maanden-fout")!.TextContent, StringComparison.Ordinal);

        await Druk("verder");
        Assert.Equal("Tekortschietend besef", _bezoek.Kop);
        Assert.Contains("Het tarief van elke categorie (2 te doen)", _bezoek.Blad.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await Druk("terug");
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("#fouten"));
        await Druk("volgende", ("tarieven-0-tarief-percentage", "12,5%"), ("tarieven-0-tarief-maanden", "2"));
        Assert.Equal("Tekortschietend besef", _bezoek.Kop);
        Assert.Equal("""{"percentage":12.5,"maanden":2}""", (await Opgeslagen())["tarieven"]![0]!["tarief"]!.ToJsonString());
    }

    [Fact]
    public async Task Naast_een_document_dat_klopt_staat_wat_het_doet()
    {
        await Open(Lees(Meegeleverd + "leidschendam-voorburg-2015.json"));

        Assert.Contains("20% gedurende 1 maand", _bezoek.Tekst, StringComparison.Ordinal);
        await Druk("tarieven");
        await Druk("klaar", ("tarieven-0-tarief-percentage", "35"));
        Assert.Contains("35% gedurende 1 maand", _bezoek.Tekst, StringComparison.Ordinal);
        await Druk("tarieven");
        await Druk("klaar", ("tarieven-0-tarief-percentage", ""));
        Assert.Contains("Er is nog 1 ding te doen. Wat nog niet klopt, telt hieronder als niet bekend.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("100% gedurende 1 maand", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("35% gedurende", _bezoek.Tekst, StringComparison.Ordinal);
    }

    /// <summary>What is missing or wrong is not known, and so never reads as not regulated.</summary>
    [Theory]
    [InlineData("{}", "Van 17 van de 17 onderwerpen is niets bekend")]
    [InlineData("""{ "leuntOp": "nergens", "afzien": { "status": "aangenomen" }, "overigeGedragingen": "niet-geregeld", "gedragingen": [{ "artikel": "1" }] }""", "Niet alle bepalingen zijn bekend")]
    [InlineData("""{ "een.lid": 1 }""", "Wat het document doet, staat hier zodra het klopt.")]
    public async Task Zolang_iets_niet_klopt_staat_er_wat_de_rest_doet(string document, string tekst)
    {
        await Open(document);
        await Druk("klaar");

        Assert.Contains(tekst, _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rijen_zijn_toe_te_voegen_en_weg_te_halen()
    {
        await Open(Lees("docs/verordening-schrijven.md"));
        await Druk("gedragingen");
        await Druk("weg:gedragingen[1]");
        await Druk("erbij:gedragingen");
        await Druk("recidive");
        await Druk("erbij:recidive.inhoud.stappen");
        var document = await Opgeslagen();

        Assert.Equal(["9-1", "9a-2", "14-1", "15", null], document["gedragingen"]!.AsArray().Select(g => g!["artikel"]?.GetValue<string>()));
        Assert.Equal("""{"status":"bekend"}""", document["gedragingen"]![4]!.ToJsonString());
        Assert.Equal(3, document["recidive"]!["inhoud"]!["stappen"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("erbij:tarieven")]
    [InlineData("erbij:gedragingen[0].verplichtingen")]
    [InlineData("weg:gedragingen")]
    [InlineData("weg:gedragingen[99]")]
    [InlineData("weg:gedragingen[99999999999]")]
    [InlineData("weg:gedragingen[]")]
    [InlineData("weg:")]
    [InlineData("weg:tarieven[0]")]
    [InlineData("zie:nergens")]
    [InlineData("nergens")]
    [InlineData("")]
    public async Task Een_knop_die_er_niet_staat_verandert_niets(string knop)
    {
        var document = Lees("docs/verordening-schrijven.md");
        await Open(document);
        await Druk("gedragingen");
        await Druk(knop);

        Assert.Equal("De gedragingen", _bezoek.Kop);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), await Opgeslagen()));
    }

    /// <summary>Refusal has its own duties, a part and a duration; a repeat may leave its moment and term open.</summary>
    [Fact]
    public async Task Een_weigering_en_een_herhaling_waarvan_iets_niet_bekend_is_zijn_in_te_vullen()
    {
        await Open(Lees("docs/verordening-schrijven.md"));
        await Druk("weigering");
        await Druk("erbij:weigering.inhoud.weigeringen");
        Assert.Equal(
            ["ioaw-37-1-a", "ioaw-37-1-c", "ioaz-37-1-a", "ioaz-37-1-c"],
            _bezoek.Blad.QuerySelectorAll("input[name='weigering-inhoud-weigeringen-0-verplichtingen[]']").OfType<IHtmlInputElement>().Select(i => i.Value));
        await Druk(
            "recidive",
            ("weigering-inhoud-weigeringen-0-artikel", "19-1"),
            ("weigering-inhoud-weigeringen-0-omschrijving", "geen werk aanvaarden"),
            ("weigering-inhoud-weigeringen-0-percentage", "100"),
            ("weigering-inhoud-weigeringen-0-maanden", "1"));
        await Druk("afzien", ("recidive-inhoud-anker", "leeg"), ("recidive-inhoud-watTelt", "leeg"), ("recidive-inhoud-vensterInMaanden", ""));
        await Druk("ingang", ("afzien-inhoud-dringendeRedenen-artikel", "1"), ("afzien-inhoud-dringendeRedenen-omschrijving", "onaanvaardbare gevolgen"));
        await Druk("samenloop", ("ingang-inhoud-begin", "maand-van-besluit"));
        await Druk("klaar", ("samenloop-inhoud-geenVerlagingBijBoete", "ja"));
        var document = await Opgeslagen();

        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("""[{"artikel":"19-1","omschrijving":"geen werk aanvaarden","percentage":100,"maanden":1}]""", document["weigering"]!["inhoud"]!["weigeringen"]!.ToJsonString());
        Assert.All(["anker", "watTelt", "vensterInMaanden"], lid => Assert.Null(document["recidive"]!["inhoud"]![lid]));
        Assert.Contains("Welke eerdere maatregel bij een herhaling telt, is niet bekend", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal("""{"artikel":"1","omschrijving":"onaanvaardbare gevolgen"}""", document["afzien"]!["inhoud"]!["dringendeRedenen"]!.ToJsonString());
        Assert.Equal("maand-van-besluit", document["ingang"]!["inhoud"]!["begin"]!.GetValue<string>());
        Assert.True(document["samenloop"]!["inhoud"]!["geenVerlagingBijBoete"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Een_lijst_wordt_niet_langer_dan_zij_mag_zijn()
    {
        await Open("""{ "recidive": { "status": "bekend", "inhoud": { "stappen": [{}, {}, {}, {}, {}, {}, {}, {}, {}] } } }""");
        await Druk("recidive");
        await Druk("erbij:recidive.inhoud.stappen");
        await Druk("erbij:recidive.inhoud.stappen");

        Assert.Equal(10, (await Opgeslagen())["recidive"]!["inhoud"]!["stappen"]!.AsArray().Count);
    }

    /// <summary>Acts that miss something are open, the others are not.</summary>
    [Fact]
    public async Task Een_gedraging_waaraan_iets_ontbreekt_staat_open()
    {
        var document = JsonNode.Parse(Lees("docs/verordening-schrijven.md"))!.AsObject();
        Documentpad.Wis(document, "gedragingen[1].categorie");
        await Open(document.ToJsonString());
        await Druk("gedragingen");

        Assert.Equal(["gedragingen-1"], _bezoek.Blad.QuerySelectorAll("#gedragingen > details[open]").Select(d => d.Id));
    }

    [Fact]
    public async Task Een_lege_lijst_begint_bij_haar_eerste_rij()
    {
        await Druk("", ("begin", "model"));
        await Druk("recidive");
        await Druk("klaar", ("recidive-status", "bekend"), ("recidive-inhoud-stappen-0-bewerking", "vermenigvuldig"), ("recidive-inhoud-stappen-0-deel", "duur"), ("recidive-inhoud-stappen-0-waarde", "2"));

        Assert.Equal("""[{"bewerking":"vermenigvuldig","deel":"duur","waarde":2}]""", (await Opgeslagen())["recidive"]!["inhoud"]!["stappen"]!.ToJsonString());
    }

    [Fact]
    public async Task Wat_weg_mag_en_leeg_is_gemaakt_is_weg()
    {
        await Open(Lees("docs/verordening-schrijven.md"));
        await Druk("gedragingen");
        await Druk("samenloop", ("gedragingen-3-tarief-percentage", ""), ("gedragingen-3-tarief-maanden", ""), ("gedragingen-0-categorie", ""), ("gedragingen-1-persoon", "leeg"));
        await Druk("klaar", ("samenloop-inhoud-zwaarsteNaar", "percentage"), ("samenloop-inhoud-zwaarsteBijEenHandeling", "nee"));
        var document = await Opgeslagen();

        Assert.Null(document["gedragingen"]![0]!["categorie"]);
        Assert.Null(document["gedragingen"]![1]!["persoon"]);
        Assert.Equal("""{"percentageIsMaximum":true}""", document["gedragingen"]![3]!["tarief"]!.ToJsonString());
        Assert.Equal("""{"zwaarsteBijEenHandeling":false,"zwaarsteNaar":"percentage","voorrang":"vierde-lid"}""", document["samenloop"]!["inhoud"]!.ToJsonString());
    }

    [Fact]
    public async Task Van_een_buurgemeente_komt_de_opbouw_en_geen_getal()
    {
        await Druk("", ("begin", "opbouw"), ("buur", "leidschendam-voorburg-2015"));
        var document = await Opgeslagen();

        Assert.Equal("9-2", document["gedragingen"]![0]!["artikel"]!.GetValue<string>());
        Assert.Equal("model-2015", document["leuntOp"]!.GetValue<string>());
        Assert.DoesNotContain(Waarden(document), w => w.GetValueKind() == JsonValueKind.Number);
        foreach (var geheim in new[] { "vindplaats", "kennis", "plannen", "titel", "gemeenten", "bekendTotEnMet" }) Assert.DoesNotContain($"\"{geheim}\"", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geladen_document_is_heel_te_openen()
    {
        await Druk("", ("begin", "heel"), ("buur", "leidschendam-voorburg-2015"));
        await Druk("klaar");

        Assert.Contains("Dit document klopt.", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Equal(20, (await Opgeslagen())["tarieven"]![0]!["tarief"]!["percentage"]!.GetValue<int>());
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
        await Open(inhoud);

        Assert.Equal(HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
        Assert.NotNull(_bezoek.Blad.GetElementById("bestand-fout"));
        Assert.Contains(melding, _bezoek.Blad.GetElementById("fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/plain", "bestand")]
    [InlineData("begin=opbouw", "application/x-www-form-urlencoded", "buur")]
    [InlineData("begin=bestand", "application/x-www-form-urlencoded", "bestand")]
    [InlineData("document=kapot&naar=klaar", "application/x-www-form-urlencoded", "bestand")]
    public async Task Een_kapot_formulier_krijgt_de_eerste_bladzijde(string inhoud, string soort, string veld)
    {
        foreach (var adres in new[] { Adres, Adres + "/document" })
        {
            using var lading = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud));
            lading.Headers.ContentType = MediaTypeHeaderValue.Parse(soort);
            await _bezoek.Post(adres, lading);

            Assert.Equal(HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
            Assert.Equal("Een verordening opschrijven", _bezoek.Kop);
            if (adres == Adres) Assert.Contains(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => a.GetAttribute("href") == "#" + veld);
        }
    }

    [Theory]
    [InlineData("{}", "verordening.json")]
    [InlineData("{\"id\": \"../x\"}", "verordening.json")]
    [InlineData("{\"id\": \"zeist-2024\"}", "zeist-2024.json")]
    public async Task Het_bestand_heet_naar_het_document(string document, string naam)
    {
        await _bezoek.Post(Adres + "/document", ("document", document));

        Assert.Equal(naam, _bezoek.Antwoord.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task De_bladzijde_over_verordeningen_wijst_erheen() =>
        Assert.Contains("href=\"/verordening/opstellen\"", await _client.GetStringAsync("/verordening"), StringComparison.Ordinal);

    private async Task VulModel()
    {
        await Druk("", ("begin", "model"));
        await Druk("volgende", ("vindplaats", "CVDR1/1"), ("titel", "Afstemmingsverordening Zeïst 2024"));
        await Druk("volgende", ("gemeenten-0-naam", "Zeist"), ("gemeenten-0-van", "1-7-2024"));
        await Druk("volgende", ("uniform-inhoud-0-eersteMaanden", "1"), ("uniform-inhoud-0-herhalingMaanden", "2"));
        await Druk("volgende", ("spreiding-inhoud-onderdelen[]", "a"), ("spreiding-inhoud-plannen", "1/3 1/3 1/3\r\n1/2, 1/2"));
        await Druk("volgende", [.. Categorieen.Select((c, i) => ($"gedragingen-{i}-categorie", $"{c}")), .. Enumerable.Range(9, 5).SelectMany(i => new[] { ($"gedragingen-{i}-tarief-percentage", "30"), ($"gedragingen-{i}-tarief-maanden", "1") })]);
        await Druk("volgende", [.. Enumerable.Range(0, 3).SelectMany(i => new[] { ($"tarieven-{i}-categorie", $"{i + 1}"), ($"tarieven-{i}-tarief-percentage", $"{10 * (i + 1)}"), ($"tarieven-{i}-tarief-maanden", "1") })]);
        await Druk("volgende", [("tekortschietendBesef-inhoud-benadelingsbedrag", "langere-afhankelijkheid-netto"), .. Enumerable.Range(0, 3).Select(i => ($"tekortschietendBesef-inhoud-schijven-{i}-totEnMet", $"{i + 1}.000")), .. Enumerable.Range(0, 4).SelectMany(i => new[] { ($"tekortschietendBesef-inhoud-schijven-{i}-tarief-percentage", "20"), ($"tekortschietendBesef-inhoud-schijven-{i}-tarief-maanden", "1") })]);
        await Druk("klaar");
    }

    private async Task Open(string document) =>
        await _bezoek.Post(Adres, new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(document)), "bestand", "verordening.json" }, { new StringContent("bestand"), "begin" } });

    private Task Druk(string naar, params (string Veld, string Waarde)[] antwoorden)
    {
        var gehouden = (_bezoek.Blad is null ? [] : _bezoek.Inhoud()).Where(v => !antwoorden.Any(a => a.Veld == v.Veld));
        return _bezoek.Post(Adres, [.. gehouden, .. antwoorden, ("naar", naar)]);
    }

    private async Task<JsonObject> Opgeslagen()
    {
        var velden = new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));
        var antwoord = await _client.PostAsync(Adres + "/document", velden);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!.AsObject();
    }

    private static IEnumerable<JsonNode> Waarden(JsonNode? waarde) => waarde switch
    {
        JsonObject leden => leden.SelectMany(l => Waarden(l.Value)),
        JsonArray lijst => lijst.SelectMany(Waarden),
        null => [],
        _ => [waarde],
    };

    /// <summary>A document, or the one in the guide.</summary>
    private static string Lees(string bestand)
    {
        var tekst = File.ReadAllText(Bron.Pad(bestand));
        return bestand.EndsWith(".md", StringComparison.Ordinal) ? tekst.Split("```json")[1].Split("```")[0] : tekst;
    }
}
