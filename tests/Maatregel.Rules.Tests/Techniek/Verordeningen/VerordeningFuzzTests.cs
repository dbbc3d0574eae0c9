using System.Text;
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
}
