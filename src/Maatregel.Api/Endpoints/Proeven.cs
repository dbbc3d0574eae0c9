using System.Buffers;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using RequestSizeLimitAttribute = Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute;

namespace Maatregel.Api.Endpoints;

/// <summary>A case on a document that is not loaded.</summary>
internal static class Proeven
{
    private const string Pad = "/verordeningen/proeven";

    public static void MapProeven(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pad, Probeer).WithMetadata(new RequestSizeLimitAttribute(app.ServiceProvider.GetRequiredService<ApiInstellingen>().MaximaleVerordening))
            .WithName("probeer-verordening").WithTags("verordeningen")
            .Schrijft(Inhoud.Json).Leest(Inhoud.Json)
            .Accepts<Proef>(Inhoud.Json)
            .Produces<Advies>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken(408, 413, 415);
        app.MapMethods(Pad, Paden.AllesBehalvePost, Verordeningen.AlleenPost).ExcludeFromDescription();
    }

    /// <summary>Probeer een zaak onder een verordening die niet is geladen</summary>
    /// <remarks>
    /// Lees in verordening het document en in casus de zaak. Het antwoord is het advies dat de dienst zou geven als zij dit document
    /// had geladen: op de dagen waarop het niet geldt, gelden de geladen documenten. Er wordt niets opgeslagen.
    /// </remarks>
    internal static Task<IResult> Probeer(
        HttpRequest request,
        VerordeningBibliotheek bibliotheek,
        AdviesInstellingen keuzen,
        Gemeentebeleid beleid,
        ApiInstellingen instellingen) =>
        Invoerverwerking.Beantwoord(request, instellingen.MaximaleVerordening, json =>
        {
            var proef = ProefReader.Lees(json);
            if (!proef.IsGeldig) return Problemen.Ongeldig(proef.Fouten);
            if (bibliotheek.Controleer(proef.Waarde.Verordening) is { Count: > 0 } fouten)
            {
                return Problemen.Ongeldig([.. fouten.Select(f => f with { Pad = "$.verordening" + f.Pad[1..] })]);
            }

            var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
            beleid.Schrijf(Proefadviseur.Van(proef.Waarde.Verordening, bibliotheek, keuzen).Adviseer(proef.Waarde.Casus), uitvoer);
            return new JsonResult(uitvoer.WrittenMemory);
        });
}
