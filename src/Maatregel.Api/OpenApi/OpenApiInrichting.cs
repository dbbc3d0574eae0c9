using System.Text.Json.Serialization.Metadata;
using Maatregel.Api.Http;
using Maatregel.Rules.NRules.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>Describes the interface from the types and their documentation.</summary>
internal static class OpenApiInrichting
{
    public static void AddBeschrijving(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            var opties = json.SerializerOptions;
            opties.TypeInfoResolverChain.Insert(0, ApiJsonContext.Default);
            Productjson.Neem(opties);
            opties.TypeInfoResolverChain.Insert(0, BeleidJson.Opties.TypeInfoResolver!.WithAddedModifier(Beleidslid.Voeg));
            opties.RespectNullableAnnotations = true;
            opties.RespectRequiredConstructorParameters = true;
        });
        services.AddSingleton<Beschrijvingsdocument>();
        services.AddOpenApi(Documentnaam.Waarde, opties =>
        {
            opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            opties.CreateSchemaReferenceId = contract =>
                Waardeschema.InRegel(contract.Type) ? null : Verordeningwoorden.Naam(contract.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(contract);
            opties.AddSchemaTransformer(Waardeschema.Vul);
            opties.AddSchemaTransformer(Beleidslid.Beschrijf);
            opties.AddOperationTransformer(Functiebeschrijving.Vul);
            opties.AddOperationTransformer<Toegangsbeschrijving>();
            opties.AddDocumentTransformer<Documentkop>();
            opties.AddDocumentTransformer<Toegangsbeschrijving>();
            opties.AddDocumentTransformer(Verordeningwoorden.Vul);
            opties.AddDocumentTransformer(Schemaverfijning.Verfijn);
        });
    }

    /// <summary>Notes the problems that an endpoint can answer with; every endpoint can answer with the general ones.</summary>
    public static RouteHandlerBuilder KanMislukken(this RouteHandlerBuilder builder, params int[] statussen)
    {
        foreach (var status in statussen.Concat([400, 401, 403, 404, 405, 406, 429, 500, 503]).Distinct().Order()) builder.Produces<Probleem>(status, Inhoud.Probleem);
        return builder;
    }
}
