using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>Each fault of form, to the letter.</summary>
[Trait("soort", "techniek")]
public sealed class VormfoutTests
{
    [Fact]
    public void Een_onbekend_lid_dat_een_burgerservicenummer_lijkt_wordt_niet_herhaald()
    {
        const string Melding = "Dit lid bestaat niet. Zijn naam lijkt een burgerservicenummer en is hier weggelaten.";
        Na(c => c["12345678"] = 1, "$['…']", "onbekend-lid", Melding);
        Na(c => c["uitkering"]!["bsn 123456782"] = 1, "$.uitkering['…']", "onbekend-lid", Melding);
    }

    [Fact]
    public void Een_onbekend_lid() => Na(c => c["xyzzy"] = 1, "$.xyzzy", "onbekend-lid", "Dit lid bestaat niet.");

    [Fact]
    public void Een_onbekend_lid_dat_op_een_ander_lijkt() =>
        Na(c => c["uitkering"]!["normpermaand"] = 1, "$.uitkering.normpermaand", "onbekend-lid", "Dit lid bestaat niet. Is normPerMaand bedoeld?");

    [Fact]
    public void Een_onbekend_lid_met_vreemde_tekens() =>
        Na(c => c["a b"] = 1, "$['a b']", "onbekend-lid", "Dit lid bestaat niet.");

    [Fact]
    public void Een_naam_met_een_half_surrogaat() =>
        Tekst("\"kenmerk\"", "\"\\ud800\"", "$", "ongeldige-tekst", "De naam van een lid bevat een teken dat niet bestaat.");

    [Fact]
    public void Een_tekst_met_een_half_surrogaat() =>
        Tekst("\"Z-2024-0117\"", "\"\\udc00\"", "$.kenmerk", "ongeldige-tekst", "Deze tekst bevat een teken dat niet bestaat (een half surrogaat).");

    [Fact]
    public void Een_dubbel_lid() =>
        Tekst("\"gemeente\"", "\"gemeente\":\"GM0626\",\"gemeente\"", "$.gemeente", "dubbel-lid", "Dit lid staat er twee keer: laat er één staan.");

    [Theory]
    [InlineData("gemeente")]
    [InlineData("regeling")]
    [InlineData("peildatum")]
    [InlineData("gedragingen")]
    public void Een_verplicht_lid_dat_ontbreekt(string lid) =>
        Na(c => c.Remove(lid), "$." + lid, "ontbreekt", "Dit lid is verplicht en ontbreekt.");

    [Fact]
    public void Een_verplicht_lid_van_een_afstemming_dat_ontbreekt() =>
        Na(
            c => c["dringendeRedenen"] = JsonNode.Parse("""{"oordeel":"aanwezig","motivering":"Schulden.","afstemming":{"percentage":50}}"""),
            "$.dringendeRedenen.afstemming.maanden",
            "ontbreekt",
            "Dit lid is verplicht en ontbreekt.");

    [Theory]
    [InlineData("gemeente")]
    [InlineData("peildatum")]
    [InlineData("regeling")]
    [InlineData("verrekening")]
    [InlineData("buitenToepassing")]
    public void Null_waar_dat_niet_mag(string lid) =>
        Na(c => c[lid] = null, "$." + lid, "null-niet-toegestaan", "Hier mag geen null staan: vul een waarde in of laat het lid weg.");

    [Fact]
    public void Een_getal_als_tekst() =>
        Na(c => c["uitkering"]!["normPerMaand"] = "1", "$.uitkering.normPerMaand", "verkeerd-type", "Hier hoort een getal: laat de aanhalingstekens weg.");

    [Fact]
    public void Waar_als_tekst() =>
        Na(
            c => c["belanghebbende"]!["pensioengerechtigd"] = "false",
            "$.belanghebbende.pensioengerechtigd",
            "verkeerd-type",
            "Hier hoort true of false, zonder aanhalingstekens.");

    [Fact]
    public void Een_getal_als_gemeente() => Na(c => c["gemeente"] = 1916, "$.gemeente", "verkeerd-type", "Hier hoort een tekst tussen aanhalingstekens.");

    [Fact]
    public void Een_lijst_als_object() => Na(c => c["hoor"] = new JsonArray(), "$.hoor", "verkeerd-type", "Hier hoort een object: leden tussen { en }.");

    [Fact]
    public void Een_object_als_lijst() =>
        Na(c => c["gedragingen"] = new JsonObject(), "$.gedragingen", "verkeerd-type", "Hier hoort een lijst: waarden tussen [ en ].");

    [Fact]
    public void Een_onbekende_code() =>
        Na(c => c["verrekening"] = "Ineens", "$.verrekening", "onbekende-code", "Deze code bestaat niet. Kies uit: ineens, gespreid.");

    [Fact]
    public void Een_nummer_als_code() => Na(c => c["verrekening"] = 1, "$.verrekening", "verkeerd-type", "Hier hoort een code tussen aanhalingstekens.");

    [Fact]
    public void Een_onbekende_verplichting_noemt_alle_codes() =>
        Na(
            c => c["gedragingen"]![0]!["verplichting"] = "pw-18-4-i",
            "$.gedragingen[0].verplichting",
            "onbekende-code",
            $"Deze code bestaat niet. Kies uit: {string.Join(", ", Verplichtingen.Alle.Select(v => v.Code))}.");

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("10-06-2024")]
    [InlineData("2024-06-10T00:00:00")]
    [InlineData("")]
    public void Een_datum_die_niet_bestaat(string datum) =>
        Na(c => c["peildatum"] = datum, "$.peildatum", "ongeldige-datum", "Deze datum bestaat niet of staat niet in de vorm jjjj-mm-dd.");

    [Fact]
    public void Een_getal_als_datum() => Na(c => c["peildatum"] = 20240610, "$.peildatum", "verkeerd-type", "Hier hoort een datum als \"jjjj-mm-dd\".");

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-6")]
    [InlineData("2024-06-01")]
    public void Een_maand_die_niet_bestaat(string maand) =>
        Na(
            c => c["uitkering"]!["laatstUitbetaaldeMaand"] = maand,
            "$.uitkering.laatstUitbetaaldeMaand",
            "ongeldige-maand",
            "Deze maand bestaat niet of staat niet in de vorm jjjj-mm.");

    [Theory]
    [InlineData("1e400")]
    [InlineData("1308.4500000000000000001")]
    public void Een_getal_met_te_veel_cijfers(string getal) =>
        Tekst("1308.45", getal, "$.uitkering.normPerMaand", "getal-buiten-bereik", "Dit getal is te groot of heeft te veel cijfers.");

    [Theory]
    [InlineData("1.5", "geen-geheel-getal", "Hier hoort een geheel getal, zonder komma of punt.")]
    [InlineData("3000000000", "getal-buiten-bereik", "Dit getal is te groot of heeft te veel cijfers.")]
    [InlineData("\"1\"", "verkeerd-type", "Hier hoort een getal: laat de aanhalingstekens weg.")]
    [InlineData("true", "verkeerd-type", "Hier hoort een geheel getal.")]
    public void Een_duur_die_geen_geheel_getal_is(string maanden, string code, string reden) =>
        Tekst(
            "\"eerdereMaatregelen\":[]",
            $$"""
            "eerdereMaatregelen":[{"regel":"pw-18-5","maanden":{{maanden}}}]
            """,
            "$.eerdereMaatregelen[0].maanden",
            code,
            reden);

    private static void Na(Action<JsonObject> wijziging, string pad, string code, string reden) =>
        Assert.Equal([new Fout(pad, code, reden)], Voorbeeld.FoutenNa(wijziging));

    private static void Tekst(string oud, string nieuw, string pad, string code, string reden) =>
        Assert.Equal([new Fout(pad, code, reden)], Voorbeeld.Fouten(Voorbeeld.Contract().ToJsonString().Replace(oud, nieuw, StringComparison.Ordinal)));
}
