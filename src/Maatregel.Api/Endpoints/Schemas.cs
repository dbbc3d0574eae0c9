using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Endpoints;

/// <summary>The JSON schemas of what the host reads.</summary>
internal static class Schemas
{
    private static readonly byte[] Casusschema = Encoding.UTF8.GetBytes(JsonSchemas.Casus().ToJsonString(MaatregelJson.Opties));

    private static readonly byte[] Verordeningschema = Encoding.UTF8.GetBytes(JsonSchemas.Verordening().ToJsonString(MaatregelJson.Opties));

    public static void MapSchemas(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/schemas/casus", Paden.Lezen, GeefCasus).Beschrijf("schema-casus");
        app.MapMethods("/schemas/verordening", Paden.Lezen, GeefVerordening).Beschrijf("schema-verordening");
    }

    /// <summary>Geef het schema van een casus</summary>
    /// <remarks>JSON Schema 2020-12.</remarks>
    internal static IResult GeefCasus() => new JsonResult(Casusschema);

    /// <summary>Geef het schema van een verordening</summary>
    /// <remarks>JSON Schema 2020-12. Hiermee stelt een gemeente haar eigen verordening op.</remarks>
    internal static IResult GeefVerordening() => new JsonResult(Verordeningschema);

    private static void Beschrijf(this RouteHandlerBuilder functie, string naam) =>
        functie.WithName(naam).WithTags("beschrijving")
            .Schrijft(Inhoud.Json)
            .Produces(StatusCodes.Status200OK, contentType: Inhoud.Json).KanMislukken();
}
