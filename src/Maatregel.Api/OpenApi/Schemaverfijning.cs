using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>
/// OpenAPI 3.0 ignores what stands beside a reference: one that has a description of its own goes into an <c>allOf</c>. It has
/// no reference that may be null either: that is a choice between the reference and a value that can only be null.
/// </summary>
internal static class Schemaverfijning
{
    public static Task Verfijn(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken afbreken)
    {
        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
        {
            schema.Description = Omschrijving.Leesbaar(schema.Description);
            foreach (var (naam, lid) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>()) schema.Properties![naam] = Verfijn(lid, document);
        }

        return Task.CompletedTask;
    }

    private static IOpenApiSchema Verfijn(IOpenApiSchema lid, OpenApiDocument document)
    {
        var verwijzing = lid as OpenApiSchemaReference ?? lid.OneOf?.OfType<OpenApiSchemaReference>().SingleOrDefault();
        if (verwijzing is null)
        {
            if (lid is OpenApiSchema { Metadata: { } meta } lijst && meta.TryGetValue(Waardeschema.Element, out var element))
            {
                lijst.Items = Elementvorm((Type)element, document);
            }

            lid.Description = Omschrijving.Leesbaar(lid.Description);
            return lid;
        }

        var omschrijving = Omschrijving.Leesbaar(verwijzing.Reference.Description ?? lid.Description);
        return lid is OpenApiSchemaReference
            ? new OpenApiSchema { AllOf = [verwijzing], Description = omschrijving }
            : new OpenApiSchema { OneOf = [verwijzing, Niets()], Description = omschrijving };
    }

    /// <summary>A list of codes that no other member has, names them itself.</summary>
    private static IOpenApiSchema Elementvorm(Type element, OpenApiDocument document) => document.Components!.Schemas!.ContainsKey(element.Name)
        ? new OpenApiSchemaReference(element.Name, document)
        : Waardeschema.Vorm(element)!;

    private static OpenApiSchema Niets() => new() { Type = JsonSchemaType.Object | JsonSchemaType.Null, Enum = [JsonNullSentinel.JsonNull] };
}
