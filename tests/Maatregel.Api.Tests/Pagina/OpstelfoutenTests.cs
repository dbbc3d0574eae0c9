using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Maatregel.Api.Pagina.Opstellen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What is wrong or missing in a verordening that is being written: where it stands, and what the rest does meanwhile.</summary>
public sealed class OpstelfoutenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = host.CreateClient();
    private readonly Bezoek _bezoek = new(host.CreateClient());

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
        var document = JsonNode.Parse(Opstelbezoek.Lees("docs/verordening-schrijven.md"))!.AsObject();
        Documentpad.Zet(document, pad, JsonNode.Parse(waarde)!);
        await _bezoek.OpenDocument(document.ToJsonString());
        await _bezoek.Schrijf("klaar");

        Assert.Contains(_bezoek.Blad.QuerySelectorAll("#bevindingen button").OfType<IHtmlButtonElement>(), k => k.Value == "zie:" + scherm);
        await _bezoek.Schrijf("zie:" + scherm);
        Assert.Equal(Onderwerp.Zoek(scherm)!.Titel, _bezoek.Kop);
        Assert.StartsWith("Fout: ", _bezoek.Blad.Title, StringComparison.Ordinal);
        Assert.Contains(_bezoek.Blad.QuerySelectorAll("#fouten a"), a => a.GetAttribute("href") == "#" + doel);
        Assert.NotNull(_bezoek.Blad.GetElementById(doel));
    }

    [Fact]
    public async Task Wie_doorgaat_met_een_fout_ziet_haar_bij_het_veld_en_mag_toch_verder()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees(Opstelbezoek.Meegeleverd + "leidschendam-voorburg-2015.json"));
        await _bezoek.Schrijf("tarieven");
        await _bezoek.Schrijf("volgende", ("tarieven-0-tarief-percentage", "een vijfde"), ("tarieven-0-tarief-maanden", "1,5"));

        Assert.Equal("Het tarief van elke categorie", _bezoek.Kop);
        Assert.Equal("Fout: Tarief 1, Percentage: Vul een getal in, zoals 12,5.", _bezoek.Blad.GetElementById("tarieven-0-tarief-percentage-fout")!.TextContent);
        Assert.Equal("een vijfde", ((IHtmlInputElement)_bezoek.Blad.GetElementById("tarieven-0-tarief-percentage")!).Value);
        Assert.Contains("Vul een heel getal in", _bezoek.Blad.GetElementById("tarieven-0-tarief-maanden-fout")!.TextContent, StringComparison.Ordinal);

        await _bezoek.Schrijf("verder");
        Assert.Equal("Tekortschietend besef", _bezoek.Kop);
        Assert.Contains("Het tarief van elke categorie (2 te doen)", _bezoek.Blad.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await _bezoek.Schrijf("terug");
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("#fouten"));
        await _bezoek.Schrijf("volgende", ("tarieven-0-tarief-percentage", "12,5%"), ("tarieven-0-tarief-maanden", "2"));
        Assert.Equal("Tekortschietend besef", _bezoek.Kop);
        Assert.Equal("""{"percentage":12.5,"maanden":2}""", (await _bezoek.Opgeslagen(_client))["tarieven"]![0]!["tarief"]!.ToJsonString());
    }

    [Fact]
    public async Task Naast_een_document_dat_klopt_staat_wat_het_doet()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees(Opstelbezoek.Meegeleverd + "leidschendam-voorburg-2015.json"));

        Assert.Contains("20% gedurende 1 maand", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Schrijf("tarieven");
        await _bezoek.Schrijf("klaar", ("tarieven-0-tarief-percentage", "35"));
        Assert.Contains("35% gedurende 1 maand", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Schrijf("tarieven");
        await _bezoek.Schrijf("klaar", ("tarieven-0-tarief-percentage", ""));
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
        await _bezoek.OpenDocument(document);
        await _bezoek.Schrijf("klaar");

        Assert.Contains(tekst, _bezoek.Tekst, StringComparison.Ordinal);
    }
}
