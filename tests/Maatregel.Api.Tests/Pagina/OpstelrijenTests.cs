using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Maatregel.Api.Pagina.Opstellen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The lists of a verordening that is being written: a row comes, a row goes, and what is emptied is gone.</summary>
public sealed class OpstelrijenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = host.CreateClient();
    private readonly Bezoek _bezoek = new(host.CreateClient());

    [Fact]
    public async Task Rijen_zijn_toe_te_voegen_en_weg_te_halen()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees("docs/verordening-schrijven.md"));
        await _bezoek.Schrijf("gedragingen");
        await _bezoek.Schrijf("weg:gedragingen[1]");
        await _bezoek.Schrijf("erbij:gedragingen");
        await _bezoek.Schrijf("recidive");
        await _bezoek.Schrijf("erbij:recidive.inhoud.stappen");
        var document = await _bezoek.Opgeslagen(_client);

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
        var document = Opstelbezoek.Lees("docs/verordening-schrijven.md");
        await _bezoek.OpenDocument(document);
        await _bezoek.Schrijf("gedragingen");
        await _bezoek.Schrijf(knop);

        Assert.Equal("De gedragingen", _bezoek.Kop);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), await _bezoek.Opgeslagen(_client)));
    }

    /// <summary>Refusal has its own duties, a part and a duration; a repeat may leave its moment and term open.</summary>
    [Fact]
    public async Task Een_weigering_en_een_herhaling_waarvan_iets_niet_bekend_is_zijn_in_te_vullen()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees("docs/verordening-schrijven.md"));
        await _bezoek.Schrijf("weigering");
        await _bezoek.Schrijf("erbij:weigering.inhoud.weigeringen");
        Assert.Equal(
            ["ioaw-37-1-a", "ioaw-37-1-c", "ioaz-37-1-a", "ioaz-37-1-c"],
            _bezoek.Blad.QuerySelectorAll("input[name='weigering-inhoud-weigeringen-0-verplichtingen[]']").OfType<IHtmlInputElement>().Select(i => i.Value));
        await _bezoek.Schrijf(
            "recidive",
            ("weigering-inhoud-weigeringen-0-artikel", "19-1"),
            ("weigering-inhoud-weigeringen-0-omschrijving", "geen werk aanvaarden"),
            ("weigering-inhoud-weigeringen-0-percentage", "100"),
            ("weigering-inhoud-weigeringen-0-maanden", "1"));
        await _bezoek.Schrijf("afzien", ("recidive-inhoud-anker", "leeg"), ("recidive-inhoud-watTelt", "leeg"), ("recidive-inhoud-vensterInMaanden", ""));
        await _bezoek.Schrijf("ingang", ("afzien-inhoud-dringendeRedenen-artikel", "1"), ("afzien-inhoud-dringendeRedenen-omschrijving", "onaanvaardbare gevolgen"));
        await _bezoek.Schrijf("samenloop", ("ingang-inhoud-begin", "maand-van-besluit"));
        await _bezoek.Schrijf("klaar", ("samenloop-inhoud-geenVerlagingBijBoete", "ja"));
        var document = await _bezoek.Opgeslagen(_client);

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
        await _bezoek.OpenDocument("""{ "recidive": { "status": "bekend", "inhoud": { "stappen": [{}, {}, {}, {}, {}, {}, {}, {}, {}] } } }""");
        await _bezoek.Schrijf("recidive");
        await _bezoek.Schrijf("erbij:recidive.inhoud.stappen");
        await _bezoek.Schrijf("erbij:recidive.inhoud.stappen");

        Assert.Equal(10, (await _bezoek.Opgeslagen(_client))["recidive"]!["inhoud"]!["stappen"]!.AsArray().Count);
    }

    /// <summary>Acts that miss something are open, the others are not.</summary>
    [Fact]
    public async Task Een_gedraging_waaraan_iets_ontbreekt_staat_open()
    {
        var document = JsonNode.Parse(Opstelbezoek.Lees("docs/verordening-schrijven.md"))!.AsObject();
        Documentpad.Wis(document, "gedragingen[1].categorie");
        await _bezoek.OpenDocument(document.ToJsonString());
        await _bezoek.Schrijf("gedragingen");

        Assert.Equal(["gedragingen-1"], _bezoek.Blad.QuerySelectorAll("#gedragingen > details[open]").Select(d => d.Id));
    }

    [Fact]
    public async Task Een_lege_lijst_begint_bij_haar_eerste_rij()
    {
        await _bezoek.Schrijf("", ("begin", "model"));
        await _bezoek.Schrijf("recidive");
        await _bezoek.Schrijf("klaar", ("recidive-status", "bekend"), ("recidive-inhoud-stappen-0-bewerking", "vermenigvuldig"), ("recidive-inhoud-stappen-0-deel", "duur"), ("recidive-inhoud-stappen-0-waarde", "2"));

        Assert.Equal("""[{"bewerking":"vermenigvuldig","deel":"duur","waarde":2}]""", (await _bezoek.Opgeslagen(_client))["recidive"]!["inhoud"]!["stappen"]!.ToJsonString());
    }

    [Fact]
    public async Task Wat_weg_mag_en_leeg_is_gemaakt_is_weg()
    {
        await _bezoek.OpenDocument(Opstelbezoek.Lees("docs/verordening-schrijven.md"));
        await _bezoek.Schrijf("gedragingen");
        await _bezoek.Schrijf("samenloop", ("gedragingen-3-tarief-percentage", ""), ("gedragingen-3-tarief-maanden", ""), ("gedragingen-0-categorie", ""), ("gedragingen-1-persoon", "leeg"));
        await _bezoek.Schrijf("klaar", ("samenloop-inhoud-zwaarsteNaar", "percentage"), ("samenloop-inhoud-zwaarsteBijEenHandeling", "nee"));
        var document = await _bezoek.Opgeslagen(_client);

        Assert.Null(document["gedragingen"]![0]!["categorie"]);
        Assert.Null(document["gedragingen"]![1]!["persoon"]);
        Assert.Equal("""{"percentageIsMaximum":true}""", document["gedragingen"]![3]!["tarief"]!.ToJsonString());
        Assert.Equal("""{"zwaarsteBijEenHandeling":false,"zwaarsteNaar":"percentage","voorrang":"vierde-lid"}""", document["samenloop"]!["inhoud"]!.ToJsonString());
    }
}
