using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Microsoft.AspNetCore.Http.Features;

namespace Maatregel.Api.Endpoints;

/// <summary>Many cases in one request.</summary>
internal static class Reeksen
{
    public static void MapReeksen(this IEndpointRouteBuilder app) =>
        app.MapPost("/adviezen/reeksen", Adviseer)
            .WithName("adviseer-reeks").Stroomt()
            .WithTags("adviezen")
            .Schrijft(Inhoud.Ndjson)
            .Leest(Inhoud.Ndjson)
            .Accepts<Casus>(Inhoud.Ndjson)
            .Produces<Advies>(StatusCodes.Status200OK, Inhoud.Ndjson)
            .KanMislukken(408, 413, 415);

    /// <summary>Geef advies over veel casussen</summary>
    /// <remarks>
    /// Elke regel van de invoer is een casus; elke regel van het antwoord is het advies daarover, in dezelfde volgorde. Een
    /// regel met een fout krijgt op haar plaats een probleem met een status; de andere regels gaan door. De adviezen komen
    /// terwijl de invoer nog wordt gelezen; lees ze dus terwijl u stuurt. Er is geen grens aan het aantal regels. Wie te lang
    /// stilhoudt of iets stuurt dat niet te lezen is, krijgt als laatste regel een probleem (bij te lang stilhouden 408); wat
    /// daarna kwam is niet gelezen. Er wordt niets opgeslagen.
    /// </remarks>
    internal static async Task Adviseer(HttpContext context, IMaatregelAdviseur adviseur, Gemeentebeleid beleid, ApiInstellingen instellingen, Tellingen tellingen, Veiligheidslogboek logboek)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = null;
        context.Response.ContentType = Inhoud.Ndjson;

        var uitvoer = context.Response.BodyWriter;
        var reeks = new Reeksadvies(adviseur, beleid, uitvoer, tellingen, logboek);
        try
        {
            await Lijnlezer.Lees(context.Request.BodyReader, instellingen.MaximaleInvoer, reeks.Beantwoord, uitvoer.FlushAsync, context.RequestAborted);
        }
        catch (Exception fout) when (context.Response.HasStarted && Vraagfout.Status(fout) is { } status)
        {
            reeks.BreekAf(status);
            await uitvoer.FlushAsync(context.RequestAborted);
        }
    }
}
