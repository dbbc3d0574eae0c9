using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class LezerFuzzTests
{
    private static readonly byte[] Geldig = Voorbeeld.Bytes("contract-voorbeeld.json");

    private static readonly string[] Brokken =
        ["null", "{}", "[]", "\"\"", "-1", "1e999", "0.1", "true", "\"pw-18-4-h\"", "\"2024-02-30\"", "\"\\ud800\"", "{", "]", ",", ":", "\"", "\u0000", "é"];

    private static readonly Gen<byte[]> Verminkt =
        from plaats in Gen.Int[0, Geldig.Length - 1]
        from weg in Gen.Int[0, 30]
        from erin in Gen.Int[0, Brokken.Length - 1].Select(i => Brokken[i])
        select (byte[])[.. Geldig[..plaats], .. Encoding.UTF8.GetBytes(erin), .. Geldig[Math.Min(plaats + weg, Geldig.Length)..]];

    [Fact]
    public void Een_verminkte_casus_geeft_een_waarde_of_fouten_en_nooit_een_exceptie() => Verminkt.Sample(bytes =>
    {
        var resultaat = CasusReader.Lees(bytes);
        return resultaat.IsGeldig == (resultaat.Fouten.Count == 0);
    });

    /// <summary>What was read is all there was: writing it and reading it again gives the same.</summary>
    [Fact]
    public void Wat_zonder_fouten_is_gelezen_is_een_volledige_casus() => Verminkt.Sample(bytes =>
    {
        var casus = CasusReader.Lees(bytes).Waarde;
        return casus is null || (casus.Gedragingen.Count > 0 && casus.Peildatum.Year >= 1900 && casus.Equals(CasusReader.Lees(CasusWriter.Schrijf(casus)).Waarde));
    });

    [Fact]
    public void Willekeurige_bytes_zijn_nooit_een_casus() => Gen.Byte.Array[0, 200].Sample(bytes => !CasusReader.Lees(bytes).IsGeldig);

    [Fact]
    public void Elke_afgebroken_casus_is_ongeldige_json() =>
        Gen.Int[0, Array.LastIndexOf(Geldig, (byte)'}') - 1].Sample(lengte => CasusReader.Lees(Geldig.AsMemory(0, lengte)).Fouten is [{ Code: "json-ongeldig" }]);

    /// <summary>The first and the last day and month that exist: what lies beside them does not.</summary>
    [Theory]
    [InlineData("9999-12-31", "9999-12")]
    [InlineData("-9998-01-01", "-9998-01")]
    public void Een_dag_of_maand_aan_het_eind_van_de_tijd_is_een_fout_en_nooit_een_exceptie(string dag, string maand)
    {
        var casus = JsonNode.Parse(Geldig)!;
        casus["uitkering"]!["laatstUitbetaaldeMaand"] = "2024-08";
        var paden = casus.Descendants().Where(k => Lengte(k) is 7 or 10).Select(k => k.GetPath()).ToArray();

        foreach (var plaatsen in paden.Select(p => (string[])[p]).Append(paden))
        {
            var kopie = casus.DeepClone();
            foreach (var knoop in kopie.Descendants().Where(k => plaatsen.Contains(k.GetPath())).ToArray()) knoop.ReplaceWith(JsonValue.Create(Lengte(knoop) == 7 ? maand : dag));

            Assert.False(CasusReader.Lees(Encoding.UTF8.GetBytes(kopie.ToJsonString())).IsGeldig);
        }

        static int Lengte(JsonNode knoop) => knoop is JsonValue waarde && waarde.TryGetValue<string>(out var tekst) && tekst.StartsWith("20", StringComparison.Ordinal) ? tekst.Length : 0;
    }
}
