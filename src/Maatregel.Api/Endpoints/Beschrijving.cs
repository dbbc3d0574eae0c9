using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;

namespace Maatregel.Api.Endpoints;

/// <summary>The description of the interface itself.</summary>
internal static class Beschrijving
{
    public const string Naam = "beschrijving";

    public static void MapBeschrijving(this IEndpointRouteBuilder app) =>
        app.MapMethods("/openapi.json", Paden.Lezen, Geef)
            .WithName(Naam)
            .WithTags("beschrijving")
            .Schrijft(Inhoud.Json)
            .AllowAnonymous()
            .Produces(StatusCodes.Status200OK, contentType: Inhoud.Json)
            .KanMislukken();

    /// <summary>Geef deze beschrijving</summary>
    /// <remarks>De beschrijving van alle functies volgens OpenAPI 3.0, zonder aanmelden en voor elke herkomst.</remarks>
    internal static async Task<IResult> Geef(HttpResponse response, Beschrijvingsdocument document)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        return new JsonResult(await document.Json);
    }
}
