using System.Buffers;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Rules;
using Maatregel.Rules.Json;
using Microsoft.Extensions.Options;

namespace Maatregel.Api.Endpoints;

/// <summary>The advices.</summary>
internal static class Adviezen
{
    public static void MapAdviezen(this IEndpointRouteBuilder app) =>
        app.MapPost("/adviezen", Adviseer).Schrijft(Inhoud.Json).Leest(Inhoud.Json);

    /// <summary>Geeft advies over een casus. Er wordt niets opgeslagen.</summary>
    internal static async Task<IResult> Adviseer(HttpRequest request, MaatregelAdviseur adviseur, IOptions<ApiInstellingen> instellingen)
    {
        if (await InvoerReader.Lees(request, instellingen.Value.MaximaleInvoer, request.HttpContext.RequestAborted) is not { } invoer)
        {
            return Problemen.VanStatus(StatusCodes.Status413PayloadTooLarge);
        }

        var casus = CasusReader.Lees(invoer);
        if (!casus.IsGeldig) return Problemen.Ongeldig(casus.Fouten);

        var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
        AdviesWriter.Schrijf(adviseur.Adviseer(casus.Waarde), uitvoer);
        return new JsonResult(uitvoer.WrittenMemory);
    }
}
