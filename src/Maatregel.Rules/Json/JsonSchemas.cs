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

    /// <summary>The exporter knows nothing of values with a converter of their own, and leaves them out of a list.</summary>
    private static JsonNode MetWaarden(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && Waarde(context, element) is { } items)
        {
            schema["items"] = items;
        }

        if (Waarde(context, context.TypeInfo.Type) is not { } waarde) return schema;
        return context.PropertyInfo is { } lid && Vormcontrole.MagNull(lid) ? OfNull(waarde) : waarde;
    }

    private static JsonObject? Waarde(JsonSchemaExporterContext context, Type type) =>
        (context.TypeInfo.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type).Converter as IWaardeconverter)?.Schema();

    private static JsonObject OfNull(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        if (schema["enum"] is JsonArray codes) codes.Add(null);
        return schema;
    }
}
