using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

[Trait("soort", "techniek")]
public sealed class VerordeningFuzzTests
{
    private static readonly byte[] Geldig = Encoding.UTF8.GetBytes(Proefdocument.Volledig().ToJsonString());

    private static readonly string[] Brokken = ["null", "{}", "[]", "\"\"", "-1", "1e28", "99999999999", "true", "\"1/3\"", "\"a\"", "{", "]", ",", "\"", "\\"];

    [Fact]
    public void Een_verminkt_document_geeft_een_verordening_of_fouten_en_nooit_een_exceptie()
    {
        var verminkt =
            from plaats in Gen.Int[0, Geldig.Length - 1]
            from weg in Gen.Int[0, 40]
            from brok in Gen.Int[0, Brokken.Length - 1]
            select (byte[])[.. Geldig[..plaats], .. Encoding.UTF8.GetBytes(Brokken[brok]), .. Geldig[Math.Min(plaats + weg, Geldig.Length)..]];

        verminkt.Sample(bytes =>
        {
            var resultaat = VerordeningReader.Lees(bytes);
            return resultaat.IsGeldig == (resultaat.Fouten.Count == 0);
        });
    }

    /// <summary>Takes away one member anywhere in the document: the reader survives whatever is missing.</summary>
    [Fact]
    public void Een_document_waaruit_een_lid_is_weggehaald_geeft_nooit_een_exceptie()
    {
        var paden = Proefdocument.Volledig().Descendants().Select(k => k.GetPath()).ToArray();

        Gen.Int[0, paden.Length - 1].Sample(index =>
        {
            var document = Proefdocument.Volledig();
            var knoop = document.Descendants().First(k => k.GetPath() == paden[index]);
            if (knoop.Parent is System.Text.Json.Nodes.JsonObject ouder) ouder.Remove(knoop.GetPropertyName());
            else knoop.Parent!.AsArray().Remove(knoop);
            var resultaat = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString()));
            return resultaat.IsGeldig == (resultaat.Fouten.Count == 0);
        });
    }

    /// <summary>The ends of what a number or a day can be, in every place by itself and in all places of that kind at once.</summary>
    [Theory]
    [InlineData("3000000000")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("\"-9998-01-01\"")]
    [InlineData("\"1/2147483647\"")]
    public void Een_uiterste_waarde_geeft_nooit_een_exceptie(string waarde)
    {
        var soort = JsonNode.Parse(waarde)!.GetValueKind();
        var paden = Proefdocument.Volledig().Descendants().Where(k => k.GetValueKind() == soort).Select(k => k.GetPath()).ToArray();

        foreach (var plaatsen in paden.Select(p => (string[])[p]).Append(paden))
        {
            var document = Proefdocument.Volledig();
            foreach (var knoop in document.Descendants().Where(k => plaatsen.Contains(k.GetPath())).ToArray()) knoop.ReplaceWith(JsonNode.Parse(waarde));

            var resultaat = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString()));

            Assert.Equal(resultaat.IsGeldig, resultaat.Fouten.Count == 0);
        }
    }

    [Theory]
    [InlineData("tarieven.0.tarief.maanden", "2147483647", "$.tarieven[0].tarief.maanden")]
    [InlineData("recidive.inhoud.stappen.0", """{"bewerking":"zet","deel":"duur","waarde":3000000000}""", "$.recidive.inhoud.stappen[0].waarde")]
    public void Een_getal_waarmee_niet_te_rekenen_is_ligt_buiten_het_bereik(string plaats, string waarde, string pad)
    {
        var fouten = Proefdocument.FoutenNa(v => v.Zet(plaats, JsonNode.Parse(waarde)));

        Assert.Contains(fouten, f => f.Pad == pad && f.Code == "buiten-bereik");
    }
}
