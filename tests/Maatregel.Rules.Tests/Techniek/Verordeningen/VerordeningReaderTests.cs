using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

[Trait("soort", "techniek")]
public sealed class VerordeningReaderTests
{
    [Fact]
    public void Het_voorbeeld_van_de_handleiding_heeft_geen_fouten() => Assert.Empty(Proefdocument.FoutenNa(_ => { }));

    [Fact]
    public void In_het_voorbeeld_van_de_handleiding_komt_elk_lid_van_een_verordening_voor()
    {
        var leden = JsonNode.Parse(VerordeningWriter.Schrijf(Proefdocument.Diemen))!.AsObject().Select(l => l.Key);

        Assert.Equal(["bekendTotEnMet", "opmerking"], leden.Except(Proefdocument.Volledig().Select(l => l.Key)));
    }

    [Theory]
    [InlineData("diemen-2015.json")]
    [InlineData("amsterdam-2015.json")]
    public void Een_proefdocument_heeft_geen_fouten(string naam) => Assert.Empty(VerordeningReader.Lees(Voorbeeld.Bytes(naam)).Fouten);

    [Fact]
    public void Schrijven_en_lezen_geeft_dezelfde_verordening()
    {
        var bytes = VerordeningWriter.Schrijf(Proefdocument.Amsterdam);

        Assert.Equal(Proefdocument.Amsterdam, VerordeningReader.Lees(bytes).Waarde);
    }

    [Fact]
    public void Een_percentage_bij_het_vierde_lid_wordt_geweigerd_met_het_artikel() =>
        Assert.Equal(
            [new Fout(
                "$.uniform.inhoud[0].percentage",
                "onbekend-lid",
                "Bij artikel 18, vierde lid, is het percentage altijd 100: een verordening kan geen ander percentage bepalen.",
                Wet.Participatiewet.Artikel("18").Lid("5"))],
            Proefdocument.FoutenNa(v => v["uniform"]!["inhoud"]![0]!["percentage"] = 50));

    [Theory]
    [InlineData("\"0/0\"")]
    [InlineData("\"1/101\"")]
    [InlineData("\"1/3 \"")]
    [InlineData("\"-1/3\"")]
    [InlineData("\"2147483647\"")]
    public void Een_onmogelijke_breuk_wordt_geweigerd_zonder_gevolgfout(string breuk) =>
        Assert.Equal(
            [new Fout("$.spreiding.inhoud.plannen[0][0]", "ongeldige-breuk", "Dit is geen breuk van twee hele getallen tot en met 100, zoals 1/3.")],
            Proefdocument.FoutenNa(v => v["spreiding"]!["inhoud"]!["plannen"]![0]![0] = JsonNode.Parse(breuk)));

    [Fact]
    public void Fouten_van_vorm_en_van_inhoud_komen_samen() =>
        Assert.Equal(
            [
                ("$.titel", "ontbreekt"),
                ("$.gemeenten[0].van", "ongeldige-datum"),
                ("$.uniform.inhoud[1].herhalingMaanden", "buiten-wet"),
                ("$.gedragingen[0].categorie", "verkeerd-type"),
                ("$.gedragingen[4].tarief", "een-van-beide"),
            ],
            Proefdocument.FoutenNa(v =>
            {
                v.Remove("titel");
                v["gemeenten"]![0]!["van"] = "1 januari 2024";
                v["uniform"]!["inhoud"]![1]!["herhalingMaanden"] = 1;
                v["gedragingen"]![0]!["categorie"] = "1";
                v["gedragingen"]![4]!["tarief"]!["percentage"] = 5;
            }).Select(f => (f.Pad, f.Code)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Rommel_geeft_een_fout(string json) => Assert.Equal("$", Assert.Single(Proefdocument.Fouten(json)).Pad);

    [Fact]
    public void Een_leeg_document_noemt_elk_verplicht_lid() =>
        Assert.Equal(["$.id", "$.versie", "$.titel", "$.gemeenten", "$.regelingen"], Proefdocument.Fouten("{}").Select(f => f.Pad));
}
