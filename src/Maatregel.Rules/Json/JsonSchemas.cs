using System.Text.Json.Nodes;

namespace Maatregel.Rules.Json;

/// <summary>De JSON-schema's van wat het product leest, zoals gepubliceerd in <c>docs/schemas</c>.</summary>
public static class JsonSchemas
{
    /// <summary>Het schema van een casus.</summary>
    public static JsonObject Casus() => Lees("schema/casus.schema.json");

    /// <summary>Het schema van een verordening.</summary>
    public static JsonObject Verordening() => Lees("schema/verordening.schema.json");

    private static JsonObject Lees(string naam)
    {
        using var stroom = typeof(JsonSchemas).Assembly.GetManifestResourceStream(naam)!;
        return JsonNode.Parse(stroom)!.AsObject();
    }
}
