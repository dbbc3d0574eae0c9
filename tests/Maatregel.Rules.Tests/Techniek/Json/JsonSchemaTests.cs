using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>The published schemas are the ones of the types. With MAATREGEL_SCHEMAS=schrijf the test writes them.</summary>
[Trait("soort", "techniek")]
public sealed class JsonSchemaTests
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Het_schema_van_een_casus_is_gepubliceerd() => Vergelijk("casus.schema.json", Schemaschrijver.VanCasus());

    [Fact]
    public void Het_schema_van_een_verordening_is_gepubliceerd() => Vergelijk("verordening.schema.json", Schemaschrijver.VanVerordening());

    [Fact]
    public void Het_schema_noemt_de_codes_de_verplichte_leden_en_wat_null_mag_zijn()
    {
        var schema = JsonSchemas.Casus();

        Assert.Equal("""["gemeente","regeling","peildatum","gedragingen"]""", schema["required"]!.ToJsonString());
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        Assert.Equal("""{"type":"string","enum":["participatiewet","ioaw","ioaz"]}""", Zonder(schema["properties"]!["regeling"]!));
        Assert.Equal("""{"type":["string","null"],"format":"date"}""", Zonder(schema["properties"]!["bekendmaking"]!));
        Assert.Equal("""{"type":["number","null"]}""", Zonder(schema["properties"]!["uitkering"]!["properties"]!["normPerMaand"]!));
        var verplichting = schema["properties"]!["gedragingen"]!["items"]!["properties"]!["verplichting"]!;
        Assert.Equal("""["string","null"]""", verplichting["type"]!.ToJsonString());
        Assert.Equal("pw-18-4-a", verplichting["enum"]![0]!.GetValue<string>());
        Assert.Null(verplichting["enum"]!.AsArray()[^1]);
    }

    [Fact]
    public void Het_schema_beschrijft_ook_de_waarden_in_een_lijst()
    {
        var leden = JsonSchemas.Verordening()["properties"]!;

        Assert.Equal("""{"type":"array","items":{"type":"string","enum":["participatiewet","ioaw","ioaz"]},"maxItems":1000}""", Zonder(leden["regelingen"]!));
        Assert.Equal(
            """{"type":"array","items":{"type":"array","items":{"type":"string","pattern":"^[0-9]{1,3}(/[0-9]{1,3})?$"}},"maxItems":1000}""",
            Zonder(leden["spreiding"]!["properties"]!["inhoud"]!["properties"]!["plannen"]!));
    }

    /// <summary>A member as it is described, without its words.</summary>
    private static string Zonder(JsonNode lid)
    {
        var kaal = lid.DeepClone().AsObject();
        Assert.NotEmpty(kaal["description"]!.GetValue<string>());
        kaal.Remove("description");
        return kaal.ToJsonString();
    }

    private static void Vergelijk(string naam, JsonObject schema)
    {
        var tekst = schema.ToJsonString(Leesbaar) + "\n";
        if (Environment.GetEnvironmentVariable("MAATREGEL_SCHEMAS") == "schrijf") File.WriteAllText(Path.Combine(Bronmap.Docs, "schemas", naam), tekst);
        else Assert.Equal(Encoding.UTF8.GetString(Voorbeeld.Bytes(naam)), tekst);
    }
}
