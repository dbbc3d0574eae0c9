using System.Buffers;
using System.Text.Json;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class AdviesWriterTests
{
    private static readonly Casus Contractvoorbeeld = CasusReader.Lees(Voorbeeld.Bytes("contract-voorbeeld.json")).Waarde!;

    [Fact]
    public void De_leden_staan_in_de_volgorde_van_het_contract_en_de_casus_ontbreekt()
    {
        string[] verwacht =
        [
            "uitkomst", "samenvatting", "gedragingen", "maatregelen", "kandidaten", "openVragen", "vervolgstappen", "route", "wegingspunten",
            "aannames", "termijnen", "motivering",
        ];

        var leden = Schrijf(Contractvoorbeeld).EnumerateObject().Select(l => l.Name).ToArray();

        Assert.Equal(verwacht, leden.Where(verwacht.Contains));
        Assert.DoesNotContain("casus", leden);
    }

    [Fact]
    public void Bedragen_hebben_twee_decimalen_en_percentages_geen_nullen_erachter()
    {
        var casus = Contractvoorbeeld with { Uitkering = Contractvoorbeeld.Uitkering! with { NormPerMaand = 1300m } };

        var maatregel = Schrijf(casus).GetProperty("maatregelen")[0];

        Assert.Equal("1300.00", maatregel.GetProperty("totaal").GetRawText());
        Assert.Equal("""{"maand":"2024-07","percentage":100,"bedrag":1300.00,"uitTeBetalen":0.00}""", maatregel.GetProperty("plan")[0].GetRawText());
        Assert.Equal("""{"percentage":100,"maanden":1}""", maatregel.GetProperty("standaard").GetRawText());
        Assert.Equal("null", maatregel.GetProperty("vastBedrag").GetRawText());
    }

    [Fact]
    public void Een_bron_is_een_aanhaling_met_jci_en_adres_zonder_ontsnapte_tekens()
    {
        var uniform = Schrijf(Contractvoorbeeld).GetProperty("motivering").EnumerateArray().Single(o => o.GetProperty("regel").GetString() == "pw-18-5");

        Assert.Equal(
            """{"aanhaling":"artikel 18, vijfde lid, Participatiewet","jci":"jci1.3:c:BWBR0015703&artikel=18&lid=5&z=2024-05-13&g=2024-05-13","url":"https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&lid=5&z=2024-05-13&g=2024-05-13"}""",
            uniform.GetProperty("bron").GetRawText());
        Assert.Equal("toegepast", uniform.GetProperty("status").GetString());
        Assert.Equal("hoogte-en-duur", uniform.GetProperty("stap").GetString());
    }

    private static JsonElement Schrijf(Casus casus)
    {
        var uitvoer = new ArrayBufferWriter<byte>();
        AdviesWriter.Schrijf(new MaatregelAdviseur().Adviseer(casus), uitvoer);
        using var document = JsonDocument.Parse(uitvoer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
