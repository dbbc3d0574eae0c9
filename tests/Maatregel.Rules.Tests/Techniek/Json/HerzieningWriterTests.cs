using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class HerzieningWriterTests
{
    private static readonly JsonObject Geschreven = JsonNode.Parse(Schrijf())!.AsObject();

    [Fact]
    public void Alle_leden_behalve_het_verzoek_in_vaste_volgorde() => Assert.Equal(
        ["uitkomst", "samenvatting", "regel", "ingang", "maanden", "verschil", "nabetaling", "bezwaarUiterlijk", "openVragen", "aannames", "keuzen", "motivering", "verantwoording"],
        Geschreven.Select(lid => lid.Key));

    [Fact]
    public void Een_maand_met_wat_was_wat_wordt_en_het_verschil_op_de_cent() => Assert.Equal(
        """{"maand":"2024-08","was":{"percentage":100,"bedrag":1308.45},"wordt":{"percentage":0,"bedrag":0.00},"verschil":1308.45}""",
        Geschreven["maanden"]![1]!.ToJsonString());

    [Fact]
    public void Codes_dagen_en_bedragen_staan_in_hun_vaste_vorm() => Assert.Equal(
        "\"herzien\" \"pw-18-11\" \"2024-08-01\" 2616.90",
        $"{Json("uitkomst")} {Json("regel")} {Json("ingang")} {Json("verschil")}");

    private static string Json(string lid) => Geschreven[lid]!.ToJsonString();

    private static string Schrijf()
    {
        var uitvoer = new ArrayBufferWriter<byte>();
        HerzieningWriter.Schrijf(new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer), uitvoer);
        return Encoding.UTF8.GetString(uitvoer.WrittenSpan);
    }
}
