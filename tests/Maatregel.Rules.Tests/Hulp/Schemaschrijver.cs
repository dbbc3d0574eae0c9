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

    /// <summary>In a document each text and each list has a bound, also where it says none of its own.</summary>
    private static JsonNode MetGrenzen(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo is not { } lid) return schema;
        var grens = lid.AttributeProvider?.GetCustomAttributes(typeof(HoogstensAttribute), inherit: false).Cast<HoogstensAttribute>().SingleOrDefault();
        var document = Lidgrens.IsDocument(lid.DeclaringType);
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable)
        {
            Begrens(schema, "minItems", "maxItems", grens, document ? Documentgrenzen.Lijst : null);
            if (document && context.TypeInfo.ElementType == typeof(string) && schema["items"] is { } tekst) tekst["maxLength"] = Documentgrenzen.Tekst;
        }
        else if (context.TypeInfo.Type == typeof(string)) Begrens(schema, "minLength", "maxLength", grens, document ? Documentgrenzen.Tekst : null);
        else if (grens is not null)
        {
            schema["minimum"] = grens.Minste;
            schema["maximum"] = grens.Meeste;
        }

        return schema;
    }

    private static void Begrens(JsonNode schema, string laag, string hoog, HoogstensAttribute? grens, int? anders)
    {
        if (grens?.Minste > 0) schema[laag] = grens.Minste;
        if ((grens?.Meeste ?? anders) is { } meeste) schema[hoog] = meeste;
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
