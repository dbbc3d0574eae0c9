using System.Buffers;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Endpoints;

/// <summary>Looking again at a measure that was imposed.</summary>
internal static class Herzieningen
{
    public static void MapHerzieningen(this IEndpointRouteBuilder app) =>
        app.MapPost("/herzieningen", Herzie)
            .WithName("herzie")
            .WithTags("herzieningen")
            .Schrijft(Inhoud.Json)
            .Leest(Inhoud.Json)
            .Accepts<Herzieningsverzoek>(Inhoud.Json)
            .Produces<Herziening>(StatusCodes.Status200OK, Inhoud.Json)
            .KanMislukken(400, 406, 413, 415);

    /// <summary>Geef advies over herziening van een maatregel</summary>
    /// <remarks>
    /// Kijkt opnieuw naar een opgelegde maatregel: op verzoek na inkeer, bij de heroverweging, of om dringende redenen. Zegt
    /// per maand wat was en wat wordt. Het verzoek wordt niet opgeslagen; daarom is dit een POST die met 200 antwoordt.
    /// </remarks>
    internal static async Task<IResult> Herzie(HttpRequest request, IMaatregelAdviseur adviseur, ApiInstellingen instellingen)
    {
        if (await InvoerReader.Lees(request, instellingen.MaximaleInvoer, request.HttpContext.RequestAborted) is not { } invoer)
        {
            return Problemen.VanStatus(StatusCodes.Status413PayloadTooLarge);
        }

        var verzoek = HerzieningsverzoekReader.Lees(invoer);
        if (!verzoek.IsGeldig) return Problemen.Ongeldig(verzoek.Fouten);

        var uitvoer = new ArrayBufferWriter<byte>(4 * 1024);
        HerzieningWriter.Schrijf(adviseur.Herzie(verzoek.Waarde), uitvoer);
        return new JsonResult(uitvoer.WrittenMemory);
    }
}
