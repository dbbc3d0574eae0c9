using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The names and the words of the parts of a verordening. The types are the library's own; its published schema tells what each member means.</summary>
internal static class Verordeningwoorden
{
    /// <summary>The name of the schema of a provision, after what it holds; <c>null</c> for any other type.</summary>
    public static string? Naam(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Bepaling<>)) return null;
        var inhoud = type.GetGenericArguments()[0];
        return "Bepaling" + (inhoud == typeof(string) ? "Tekst"
            : inhoud == typeof(IReadOnlyList<string>) ? "Teksten"
            : inhoud.IsGenericType ? inhoud.GetGenericArguments()[0].Name
            : inhoud.Name);
    }

    public static Task Vul(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken afbreken)
    {
        Vul((OpenApiSchema)document.Components!.Schemas![nameof(Verordening)], JsonSchemas.Verordening());
        return Task.CompletedTask;
    }

    private static void Vul(OpenApiSchema schema, JsonObject gepubliceerd)
    {
        foreach (var (naam, lid) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (gepubliceerd["properties"]?[naam] is not JsonObject woorden) continue;
            var omschrijving = woorden["description"]?.GetValue<string>();
            if (lid is OpenApiSchemaReference verwijzing) verwijzing.Reference.Description ??= omschrijving;
            else lid.Description ??= omschrijving;
            if (Deel(lid) is not { } deel) continue;
            deel.Description ??= omschrijving;
            Vul(deel, woorden["items"] as JsonObject ?? woorden);
        }
    }

    /// <summary>The schema that a member refers to: itself, when it is not null, or for each of its elements.</summary>
    private static OpenApiSchema? Deel(IOpenApiSchema lid) =>
        (lid as OpenApiSchemaReference ?? lid.OneOf?.OfType<OpenApiSchemaReference>().SingleOrDefault() ?? lid.Items as OpenApiSchemaReference)?.Target as OpenApiSchema;
}
