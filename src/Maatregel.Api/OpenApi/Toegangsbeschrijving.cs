using Maatregel.Api.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>Says which functions need a bearer token, where the access of this installation asks for one.</summary>
internal sealed class Toegangsbeschrijving(ToegangInstellingen toegang) : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    private const string Naam = "toegangsbewijs";

    private bool MetBewijs => toegang.Modus == ToegangInstellingen.Jwt;

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (MetBewijs && !context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Naam, context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (!MetBewijs) return Task.CompletedTask;
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Naam] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = $"Een toegangsbewijs van {toegang.Uitgever} voor {toegang.Doelgroep}.",
            },
        };
        return Task.CompletedTask;
    }
}
