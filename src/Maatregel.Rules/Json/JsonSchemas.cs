using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Json;

/// <summary>De JSON-schema's van wat het product leest, gemaakt uit de typen.</summary>
public static class JsonSchemas
{
    private static readonly JsonSchemaExporterOptions Opties = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = MetWaarden };

    /// <summary>Het schema van een casus.</summary>
    public static JsonObject Casus() => Maak(MaatregelJsonContext.Default.Casus, "Casus");

    /// <summary>Het schema van een verordening.</summary>
    public static JsonObject Verordening() => Maak(MaatregelJsonContext.Default.Verordening, "Verordening");

    private static JsonObject Maak(JsonTypeInfo type, string titel)
    {
        var schema = type.GetJsonSchemaAsNode(Opties).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", titel);
        return schema;
    }

    /// <summary>The exporter knows nothing of values with a converter of their own.</summary>
    private static JsonNode MetWaarden(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        if (context.TypeInfo.Options.GetTypeInfo(kaal).Converter is not IWaardeconverter converter) return schema;
        var waarde = converter.Schema();
        return type != kaal || context.PropertyInfo is { IsSetNullable: true, PropertyType.IsValueType: false } ? OfNull(waarde) : waarde;
    }

    private static JsonObject OfNull(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        if (schema["enum"] is JsonArray codes) codes.Add(null);
        return schema;
    }
}
