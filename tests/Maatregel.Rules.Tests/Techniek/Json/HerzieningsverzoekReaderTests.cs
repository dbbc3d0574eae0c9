using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class HerzieningsverzoekReaderTests
{
    private const string Voorbeeld = """
        {
          "gemeente": "GM1916",
          "regeling": "participatiewet",
          "grond": "inkeer",
          "peildatum": "2024-08-12",
          "opVerzoek": "ja",
          "ingediendOp": "2024-08-05",
          "maatregel": {
            "regel": "pw-18-7",
            "grondslag": "pw-18-4-h",
            "metPartner": "nee",
            "gedragingsdatum": "2024-05-13",
            "besluitdatum": "2024-06-14",
            "bekendgemaakt": "2024-06-17",
            "plan": [
              { "maand": "2024-07", "percentage": 100, "bedrag": 1308.45 },
              { "maand": "2024-08", "percentage": 100, "bedrag": 1308.45 },
              { "maand": "2024-09", "percentage": 100, "bedrag": 1308.45 }
            ],
            "normPerMaand": 1308.45
          },
          "laatstUitbetaaldeMaand": "2024-07",
          "inkeer": { "nakomingOndubbelzinnig": "ja", "herzien": "ja", "motivering": "Verschijnt sinds 22 juli op elke afspraak." }
        }
        """;

    private const string Dagen = "Een datum ligt van 1900 tot en met 2199.";

    public static TheoryData<string, string, string, string, string> Fouten => new()
    {
        { "kenmerk", "\"123456782\"", "$.kenmerk", "burgerservicenummer", "Dit is alleen een nummer van acht of negen cijfers, zoals een burgerservicenummer. Zet er iets anders bij of gebruik een andere naam." },
        { "gemeente", "\"1916\"", "$.gemeente", "ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916." },
        { "regeling", "\"ioaw\"", "$.maatregel.regel", "andere-regeling", "Deze regel hoort niet bij de regeling van het verzoek." },
        { "opVerzoek", "\"nee\"", "$.ingediendOp", "niet-samen", "Zonder verzoek is er geen dag waarop het is ingediend." },
        { "ingediendOp", "\"2024-08-13\"", "$.ingediendOp", "ongeldige-volgorde", "Het verzoek is ingediend na de peildatum." },
        { "ingediendOp", "\"2024-06-13\"", "$.ingediendOp", "ongeldige-volgorde", "Het verzoek is ingediend voordat de maatregel er was." },
        { "ingediendOp", "\"1899-12-31\"", "$.ingediendOp", "ongeldige-datum", Dagen },
        { "maatregel", "null", "$.maatregel", "null-niet-toegestaan", "Hier mag geen null staan: vul een waarde in of laat het lid weg." },
        { "maatregel.regel", "\"pw-18b\"", "$.maatregel.regel", "onbekende-regel", "Geef de regel die de verlaging bepaalde, zoals pw-18-5 of vo-10-1-b." },
        { "maatregel.grondslag", "\"pw-18-4\"", "$.maatregel.grondslag", "onbekende-regel", "Geef de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2." },
        { "maatregel.van", "\"partner\"", "$.maatregel.metPartner", "niet-samen", "Zonder partner is het geen gedraging van de partner." },
        { "maatregel.gedragingsdatum", "\"1899-12-31\"", "$.maatregel.gedragingsdatum", "ongeldige-datum", Dagen },
        { "maatregel.gedragingsdatum", "\"2024-06-15\"", "$.maatregel.besluitdatum", "ongeldige-volgorde", "Het besluit ligt vóór de gedraging." },
        { "maatregel.bekendgemaakt", "\"2024-06-13\"", "$.maatregel.bekendgemaakt", "ongeldige-volgorde", "De bekendmaking ligt vóór het besluit of de gedraging." },
        { "maatregel.bekendgemaakt", "\"2024-08-13\"", "$.maatregel.bekendgemaakt", "ongeldige-volgorde", "De maatregel is bekendgemaakt na de peildatum." },
        { "maatregel.plan", """[{"maand":"2024-04","percentage":100}]""", "$.maatregel.plan", "ongeldige-volgorde", "Het plan begint vóór de maand van de gedraging." },
        { "maatregel.verlaging", """{"percentage":100,"maanden":2}""", "$.maatregel.plan", "niet-samen", "Het plan neemt meer dan het percentage en de duur van de verlaging." },
        { "maatregel", """{"regel":"pw-18-5","gedragingsdatum":"2024-08-13","plan":[{"maand":"2024-09","percentage":100}]}""", "$.maatregel.gedragingsdatum", "ongeldige-volgorde", "De gedraging ligt na de peildatum." },
        { "maatregel.normPerMaand", "0", "$.maatregel.normPerMaand", "buiten-bereik", "De norm per maand is meer dan 0 en hoogstens 100000 euro." },
        { "maatregel.verlaging", """{"percentage":101,"maanden":3}""", "$.maatregel.verlaging.percentage", "buiten-bereik", "Een percentage ligt van 0 tot en met 100 en heeft hoogstens twee decimalen." },
        { "maatregel.plan", "[]", "$.maatregel.plan", "ongeldig-aantal", "Er zijn ten minste 1 en hoogstens 60 maanden." },
        { "maatregel.plan.1.maand", "\"2024-07\"", "$.maatregel.plan[1].maand", "ongeldige-volgorde", "De maanden van het plan staan niet in volgorde, of een maand staat er twee keer." },
        { "maatregel.plan.1.bedrag", "null", "$.maatregel.plan", "niet-samen", "Geef bij elke maand een bedrag, of bij geen." },
        { "maatregel.plan.0.percentage", "100.01", "$.maatregel.plan[0].percentage", "buiten-bereik", "Een percentage ligt van 0 tot en met 100." },
        { "maatregel.plan.0.percentage", "0", "$.maatregel.plan[0].bedrag", "niet-samen", "Een maand van 0% heeft geen bedrag." },
        { "maatregel.plan.0.bedrag", "-0.01", "$.maatregel.plan[0].bedrag", "buiten-bereik", "Een verlaging per maand is 0 tot en met 100000 euro." },
        { "maatregel.plan.0.bedrag", "0.001", "$.maatregel.plan[0].bedrag", "te-veel-decimalen", "Een bedrag in euro heeft hoogstens twee decimalen." },
        { "laatstUitbetaaldeMaand", "\"1899-12\"", "$.laatstUitbetaaldeMaand", "ongeldige-maand", "Een maand ligt van 1900 tot en met 2199." },
        { "inkeer.motivering", "\" \"", "$.inkeer.motivering", "ontbreekt", "Motiveer het oordeel over de inkeer." },
        { "inkeer.nakomingOndubbelzinnig", "\"nee\"", "$.inkeer.herzien", "niet-samen", "Zonder ondubbelzinnige nakoming wordt niet herzien." },
        { "inkeer", """{"verlaging":{"percentage":50,"maanden":1}}""", "$.inkeer.verlaging", "niet-samen", "Een verlaging hoort alleen bij herzien: ja." },
        { "heroverweging", "{}", "$.heroverweging", "niet-samen", "Dit oordeel hoort alleen bij de grond heroverweging." },
        { "dringendeRedenen", """{"oordeel":"geen"}""", "$.dringendeRedenen", "niet-samen", "Dit oordeel hoort alleen bij de grond dringende-redenen." },
    };

    public static TheoryData<string, string, string, string> Heroverwegingsfouten => new()
    {
        { """{"keuze":"handhaven"}""", "$.heroverweging.motivering", "ontbreekt", "Motiveer de keuze bij de heroverweging." },
        { """{"keuze":"wijzigen","motivering":"m"}""", "$.heroverweging.verlaging", "ontbreekt", "Wordt de maatregel gewijzigd, geef dan waartoe." },
        { """{"keuze":"intrekken","motivering":"m","verlaging":{"percentage":10,"maanden":1}}""", "$.heroverweging.verlaging", "niet-samen", "Een verlaging hoort alleen bij de keuze wijzigen." },
        { """{"keuze":"wijzigen","motivering":"m","verlaging":{"percentage":10,"maanden":37}}""", "$.heroverweging.verlaging.maanden", "buiten-bereik", "Het aantal maanden ligt van 0 tot en met 36." },
        { """{"keuze":"vernietigen","motivering":"m"}""", "$.heroverweging.keuze", "onbekende-code", "Deze code bestaat niet. Kies uit: handhaven, wijzigen, intrekken." },
    };

    [Fact]
    public void Het_voorbeeld_wordt_in_zijn_geheel_gelezen() => Assert.Equal(Herzieningsvoorbeeld.Inkeer, Lees(Document()).Waarde);

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_fout_wordt_gemeld_met_pad_code_en_reden(string lid, string waarde, string pad, string code, string reden)
    {
        var document = Document();
        Zet(document, lid.Split('.'), JsonNode.Parse(waarde));

        Assert.Equal(new Fout(pad, code, reden), Assert.Single(Lees(document).Fouten));
    }

    [Theory]
    [MemberData(nameof(Heroverwegingsfouten))]
    public void Een_fout_in_het_oordeel_bij_heroverweging(string oordeel, string pad, string code, string reden)
    {
        var document = Document();
        document["grond"] = "heroverweging";
        document.Remove("inkeer");
        document["heroverweging"] = JsonNode.Parse(oordeel);

        Assert.Equal(new Fout(pad, code, reden), Assert.Single(Lees(document).Fouten));
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk_in_de_volgorde_van_het_document()
    {
        var document = Document();
        document["gemeente"] = "x";
        document["grond"] = "spijt";
        document["maatregel"]!["plan"]![2]!["maand"] = "2024-13";
        document["maatregel"]!["normPerMaand"] = 0;
        document.Remove("peildatum");

        Assert.Equal(
            ["$.peildatum", "$.gemeente", "$.grond", "$.maatregel.plan[2].maand", "$.maatregel.normPerMaand"],
            Lees(document).Fouten.Select(f => f.Pad));
    }

    [Fact]
    public void De_adviseur_weigert_een_ongeldig_verzoek_en_noemt_de_fouten()
    {
        var fout = Assert.Throws<OngeldigHerzieningsverzoekException>(() => new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer with { Gemeente = "x" }));

        Assert.Equal("Het verzoek om herziening is ongeldig:\n- $.gemeente: Een gemeente is GM en vier cijfers, zoals GM1916.", fout.Message);
        Assert.Single(fout.Fouten);
    }

    private static JsonObject Document() => JsonNode.Parse(Voorbeeld)!.AsObject();

    private static Leesresultaat<Herzieningsverzoek> Lees(JsonObject document) => HerzieningsverzoekReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString()));

    private static void Zet(JsonNode knoop, string[] pad, JsonNode? waarde)
    {
        foreach (var deel in pad[..^1]) knoop = int.TryParse(deel, out var index) ? knoop[index]! : knoop[deel]!;
        knoop[pad[^1]] = waarde;
    }
}
