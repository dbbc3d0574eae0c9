using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Api.Http;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Maatregel.Api.OpenApi;

/// <summary>The schema of the values that have a JSON form of their own: the generator can not look inside a converter.</summary>
internal static class Waardeschema
{
    /// <summary>The metadata of a list that holds the type of its elements.</summary>
    public const string Element = "maatregel-element";

    /// <summary>What goes in is closed; what comes out may get more members later. Any member of an advice may be left out when the caller asks for others.</summary>
    public static async Task Vul(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken afbreken)
    {
        var contract = context.JsonTypeInfo;
        var type = Nullable.GetUnderlyingType(contract.Type) ?? contract.Type;
        if (contract.Kind == JsonTypeInfoKind.Enumerable && schema.Items is null) VulElement(schema, contract.ElementType!);
        if (type.Namespace != typeof(Casus).Namespace && type != typeof(Afspraakrij)) schema.AdditionalPropertiesAllowed = true;
        VulBerekend(schema, contract);
        VulWaarheden(schema, contract);
        VulGrenzen(schema, context.JsonPropertyInfo);
        if (type == typeof(Advies)) schema.Required = null;
        if (Vorm(type) is not { } vorm || context.JsonPropertyInfo?.CustomConverter is WaarheidConverter) return;

        schema.Type = type != contract.Type && InRegel(contract.Type) ? vorm.Type | JsonSchemaType.Null : vorm.Type;
        schema.Format = vorm.Format;
        schema.Pattern = vorm.Pattern;
        schema.Enum = vorm.Enum;
        schema.Properties = vorm.Properties;
        schema.Required = vorm.Required;
        if (type.IsEnum && type != contract.Type) schema.Description ??= (await context.GetOrCreateSchemaAsync(type, null, afbreken)).Description;
    }

    /// <summary>A member that is worked out when it is read is always there; the generator takes it for one that may be missing.</summary>
    private static void VulBerekend(OpenApiSchema schema, JsonTypeInfo contract)
    {
        foreach (var lid in contract.Properties)
        {
            if (lid is not { Set: null, IsGetNullable: false } || schema.Properties?.TryGetValue(lid.Name, out var vorm) != true) continue;
            (schema.Required ??= new HashSet<string>()).Add(lid.Name);
            if (vorm is OpenApiSchema { Type: { } soort } waarde) waarde.Type = soort & ~JsonSchemaType.Null;
        }
    }

    /// <summary>The generator sees an answer, where the member is written as <c>true</c> or <c>false</c>.</summary>
    private static void VulWaarheden(OpenApiSchema schema, JsonTypeInfo contract)
    {
        foreach (var lid in contract.Properties.Where(l => l.CustomConverter is WaarheidConverter))
        {
            var omschrijving = lid.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).Cast<DescriptionAttribute>().SingleOrDefault();
            schema.Properties![lid.Name] = new OpenApiSchema { Type = JsonSchemaType.Boolean | JsonSchemaType.Null, Description = omschrijving?.Description };
        }
    }

    /// <summary>In a document each text and each list has a bound, also where it says none of its own.</summary>
    private static void VulGrenzen(OpenApiSchema schema, JsonPropertyInfo? lid)
    {
        if (lid is null) return;
        var grens = lid.AttributeProvider?.GetCustomAttributes(typeof(HoogstensAttribute), inherit: false).Cast<HoogstensAttribute>().SingleOrDefault();
        var document = lid.DeclaringType.Namespace == typeof(Documentgrenzen).Namespace;
        if (lid.PropertyType == typeof(string)) schema.MaxLength = grens?.Meeste ?? (document ? Documentgrenzen.Tekst : null);
        else if (schema.Items is not null || schema.Metadata?.ContainsKey(Element) == true)
        {
            (schema.MinItems, schema.MaxItems) = (grens?.Minste, grens?.Meeste ?? (document ? Documentgrenzen.Lijst : null));
            if (document && schema.Items is OpenApiSchema { Type: JsonSchemaType.String, Enum: null } tekst) tekst.MaxLength = Documentgrenzen.Tekst;
        }
        else if (grens is not null) (schema.Minimum, schema.Maximum) = (Getal(grens.Minste), Getal(grens.Meeste));
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>A reference can only be made once the document is whole: see <see cref="Schemaverfijning"/>.</summary>
    private static void VulElement(OpenApiSchema lijst, Type element)
    {
        if (InRegel(element)) lijst.Items = Vorm(element);
        else (lijst.Metadata ??= new Dictionary<string, object>())[Element] = element;
    }

    /// <summary>The values that are too small for a schema of their own.</summary>
    public static bool InRegel(Type type)
    {
        var soort = Nullable.GetUnderlyingType(type) ?? type;
        return soort == typeof(LocalDate) || soort == typeof(YearMonth) || soort == typeof(decimal)
            || soort == typeof(RegelId) || soort == typeof(Toelichting) || soort == typeof(Breuk)
            || soort == typeof(JsonElement);
    }

    /// <summary>The form of a value; <c>null</c> when the generator can see it itself.</summary>
    public static OpenApiSchema? Vorm(Type type) =>
        type == typeof(LocalDate) ? new() { Type = JsonSchemaType.String, Format = "date" }
        : type == typeof(YearMonth) ? new() { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$" }
        : type == typeof(Breuk) ? new() { Type = JsonSchemaType.String, Pattern = "^[0-9]{1,3}(/[0-9]{1,3})?$" }
        : type == typeof(decimal) ? new() { Type = JsonSchemaType.Number }
        : type == typeof(RegelId) || type == typeof(Toelichting) ? new() { Type = JsonSchemaType.String }
        : type == typeof(Verplichting) ? Codes(Verplichtingen.Alle.Select(v => v.Code))
        : type == typeof(Bron) ? Bronvorm()
        : type.IsEnum ? Codes(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(w => Productjson.Code(Enum.ToObject(type, w))))
        : null;

    private static OpenApiSchema Codes(IEnumerable<string> codes) =>
        new() { Type = JsonSchemaType.String, Enum = [.. codes.Select(c => (JsonNode)c)] };

    private static OpenApiSchema Bronvorm() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "aanhaling", "jci", "url" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["aanhaling"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "De bron in woorden." },
            ["jci"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "De Juriconnect-verwijzing." },
            ["url"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = "uri", Description = "Het adres waar de bron te lezen is." },
        },
    };
}
