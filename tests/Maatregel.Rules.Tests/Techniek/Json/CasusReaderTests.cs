using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Voorbeelden;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class CasusReaderTests
{
    [Fact]
    public void Het_voorbeeld_van_het_contract_wordt_in_zijn_geheel_gelezen()
    {
        var resultaat = CasusReader.Lees(Voorbeeld.Bytes("contract-voorbeeld.json"));

        Assert.Empty(resultaat.Fouten);
        Assert.True(resultaat.IsGeldig);
        Assert.Equal("GM1916", resultaat.Waarde.Gemeente);
        Assert.Equal(1308.45m, resultaat.Waarde.Uitkering!.NormPerMaand);
        Assert.Equal(new YearMonth(2024, 6), resultaat.Waarde.Uitkering.LaatstUitbetaaldeMaand);
        Assert.Equal(OproepSoort.Herhaling, resultaat.Waarde.Gedragingen[0].NoShow!.Oproepen[1].Soort);
        Assert.Equal(new RegelId("pw-18-4-h"), resultaat.Waarde.Gedragingen[0].Oordeel!.Grondslag!.Keuze);
        Assert.Empty(resultaat.Waarde.EerdereMaatregelen!);
        Assert.Empty(resultaat.Waarde.BuitenToepassing);
    }

    [Fact]
    public void De_kleinste_casus_heeft_geen_fouten()
    {
        const string Json = """{"gemeente":"GM1916","regeling":"participatiewet","peildatum":"2024-06-10","gedragingen":[{"verplichting":"pw-18-4-h"}]}""";

        var casus = CasusReader.Lees(Encoding.UTF8.GetBytes(Json)).Waarde!;

        Assert.Null(casus.EerdereMaatregelen);
        Assert.Null(casus.Gedragingen[0].Datum);
        Assert.Null(casus.Hoor);
    }

    [Theory]
    [InlineData("true", Antwoord.Ja)]
    [InlineData("false", Antwoord.Nee)]
    [InlineData("null", Antwoord.Onbekend)]
    public void Waar_het_contract_true_of_false_heeft_staat_in_het_model_een_antwoord(string json, Antwoord antwoord)
    {
        var tekst = $$"""{"gemeente":"GM1916","regeling":"participatiewet","peildatum":"2024-06-10","belanghebbende":{"pensioengerechtigd":{{json}},"volledigEnDuurzaamArbeidsongeschikt":{{json}}},"gedragingen":[{"verplichting":"pw-18-4-h"}]}""";

        var casus = CasusReader.Lees(Encoding.UTF8.GetBytes(tekst)).Waarde!;

        Assert.Equal(antwoord, casus.Belanghebbende!.Pensioengerechtigd);
        Assert.Equal(antwoord, casus.Belanghebbende.VolledigEnDuurzaamArbeidsongeschikt);
        Assert.Contains($"\"pensioengerechtigd\":{json},\"volledigEnDuurzaamArbeidsongeschikt\":{json},", Encoding.UTF8.GetString(CasusWriter.Schrijf(casus)), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_byte_order_mark_aan_het_begin_is_geen_fout() =>
        Assert.Empty(CasusReader.Lees(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Voorbeeld.Bytes("contract-voorbeeld.json")).ToArray()).Fouten);

    [Theory]
    [InlineData("", "regel 1, teken 1")]
    [InlineData("{\n  \"gemeente\": \"GéM\" x\n}", "regel 2, teken 21")]
    [InlineData("{} {}", "regel 1, teken 4")]
    [InlineData("{\"a\": 1,}", "regel 1, teken 9")]
    [InlineData("// {}", "regel 1, teken 1")]
    public void Ongeldige_json_geeft_een_fout_met_de_plaats(string json, string plaats) =>
        Assert.Equal([new Fout("$", "json-ongeldig", $"Dit is geen geldige JSON: er gaat iets mis op {plaats}.")], Voorbeeld.Fouten(json));

    [Fact]
    public void Ongeldige_utf8_wordt_geweigerd() =>
        Assert.Equal(
            [new Fout("$", "json-ongeldig", "De tekens zijn niet in UTF-8 geschreven.")],
            CasusReader.Lees(new byte[] { (byte)'"', 0xC3, (byte)'"' }).Fouten);

    [Theory]
    [InlineData(33)]
    [InlineData(100_000)]
    public void Te_diepe_json_wordt_geweigerd(int diepte) =>
        Assert.Equal(
            [new Fout("$", "te-diep", "De JSON is dieper genest dan 32 niveaus.")],
            Voorbeeld.Fouten(new string('[', diepte) + new string(']', diepte)));

    [Fact]
    public void De_grootste_diepte_is_geen_fout_van_diepte() =>
        Assert.Equal("verkeerd-type", Assert.Single(Voorbeeld.Fouten(new string('[', 32) + new string(']', 32))).Code);

    [Theory]
    [InlineData("null", "null-niet-toegestaan")]
    [InlineData("[]", "verkeerd-type")]
    [InlineData("\"GM1916\"", "verkeerd-type")]
    public void Iets_anders_dan_een_object_geeft_een_fout(string json, string code)
    {
        var fout = Assert.Single(Voorbeeld.Fouten(json));
        Assert.Equal(("$", code), (fout.Pad, fout.Code));
    }

    [Fact]
    public void Vijf_fouten_van_verschillende_soort_komen_samen_in_de_volgorde_van_het_document()
    {
        var fouten = Voorbeeld.FoutenNa(casus =>
        {
            casus["gemeente"] = "1916";
            casus["uitkering"]!["normPerMaand"] = "1308.45";
            var gedraging = casus["gedragingen"]![0]!;
            gedraging["id"] = "";
            gedraging["noShow"]!["doel"] = "iets";
            gedraging["noShow"]!["oproepen"]![0]!["verzonden"] = "2024-02-30";
            casus["hoor"]!["statuss"] = 1;
        });

        Assert.Equal(
            [
                ("$.gemeente", "ongeldige-gemeente"),
                ("$.uitkering.normPerMaand", "verkeerd-type"),
                ("$.gedragingen[0].id", "ongeldige-lengte"),
                ("$.gedragingen[0].noShow.doel", "onbekende-code"),
                ("$.gedragingen[0].noShow.oproepen[0].verzonden", "ongeldige-datum"),
                ("$.hoor.statuss", "onbekend-lid"),
            ],
            fouten.Select(f => (f.Pad, f.Code)));
    }

    [Fact]
    public void Een_geweigerd_element_verschuift_de_andere_niet() =>
        Assert.Equal(
            [("$.gedragingen[0]", "null-niet-toegestaan"), ("$.gedragingen[2].id", "ongeldige-lengte")],
            Voorbeeld.FoutenNa(casus =>
            {
                var derde = casus["gedragingen"]![0]!.DeepClone();
                derde["id"] = "";
                casus["gedragingen"] = new JsonArray(null, casus["gedragingen"]![0]!.DeepClone(), derde);
            }).Select(f => (f.Pad, f.Code)));

    [Fact]
    public void Een_fout_van_vorm_geeft_geen_gevolgfouten() =>
        Assert.Equal(
            [("$.regeling", "onbekende-code"), ("$.gedragingen[0].noShow", "verkeerd-type")],
            Voorbeeld.FoutenNa(casus =>
            {
                casus["regeling"] = "bijstand";
                casus["gedragingen"]![0]!["noShow"] = true;
            }).Select(f => (f.Pad, f.Code)));

    [Fact]
    public void Geen_enkele_reden_bevat_het_kenmerk() =>
        Assert.All(
            Voorbeeld.FoutenNa(casus => casus["kenmerk"] = "geheim 123456782 " + new string('x', 200)),
            f => Assert.DoesNotContain("geheim", f.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Schrijven_en_lezen_geeft_dezelfde_casus_en_dezelfde_bytes()
    {
        var casus = CasusReader.Lees(Voorbeeld.Bytes("contract-voorbeeld.json")).Waarde!;

        var bytes = CasusWriter.Schrijf(casus);
        var opnieuw = CasusReader.Lees(bytes).Waarde!;

        Assert.Equal(casus, opnieuw);
        Assert.Equal(bytes, CasusWriter.Schrijf(opnieuw));
    }

    [Fact]
    public void Gelijke_getallen_geven_gelijke_bytes()
    {
        var casus = Voorbeeld.Contract();
        var kort = CasusReader.Lees(Encoding.UTF8.GetBytes(casus.ToJsonString().Replace("1308.45", "1308.5", StringComparison.Ordinal))).Waarde!;
        var lang = CasusReader.Lees(Encoding.UTF8.GetBytes(casus.ToJsonString().Replace("1308.45", "1.30850e3", StringComparison.Ordinal))).Waarde!;

        Assert.Equal(CasusWriter.Schrijf(kort), CasusWriter.Schrijf(lang));
    }
}
