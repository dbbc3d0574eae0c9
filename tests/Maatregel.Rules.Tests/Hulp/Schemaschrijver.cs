using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Makes the published schemas from the contracts that the library reads by.</summary>
internal static class Schemaschrijver
{
    private static readonly JsonSchemaExporterOptions Opties = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = MetWaarden };

    public static JsonObject VanCasus() => Maak(MaatregelJsonContext.Default.Casus, nameof(Casus));

    public static JsonObject VanVerordening() => Maak(MaatregelJsonContext.Default.Verordening, nameof(Verordening));

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

        if ((context.PropertyInfo?.CustomConverter as IWaardeconverter)?.Schema() is { } eigen) schema = context.PropertyInfo.MagNull(context.TypeInfo) ? OfNull(eigen) : eigen;
        else if (Waarde(context, context.TypeInfo.Type) is { } waarde) schema = context.PropertyInfo is { } lid && lid.MagNull(context.TypeInfo) ? OfNull(waarde) : waarde;
        return MetOmschrijving(context, MetGrenzen(context, schema));
    }

    private static JsonNode MetOmschrijving(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject leden && context.PropertyInfo?.AttributeProvider is PropertyInfo lid && Documentatie.Van(lid) is { } tekst) leden.Insert(0, "description", tekst);
        return schema;
    }

    private static JsonNode MetGrenzen(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(HoogstensAttribute), inherit: false) is not [HoogstensAttribute grens]) return schema;
        var (laag, hoog) = context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable ? ("minItems", "maxItems")
            : context.TypeInfo.Type == typeof(string) ? ("minLength", "maxLength")
            : ("minimum", "maximum");
        if (grens.Minste > 0 || laag == "minimum") schema[laag] = grens.Minste;
        schema[hoog] = grens.Meeste;
        return schema;
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
