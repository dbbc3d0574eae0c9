using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
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
            .KanMislukken(408, 413, 415);

    /// <summary>Geef advies over herziening van een maatregel</summary>
    /// <remarks>
    /// Kijkt opnieuw naar een opgelegde maatregel: op verzoek na inkeer, bij de heroverweging, of om dringende redenen. Zegt
    /// per maand wat was en wat wordt. Het verzoek wordt niet opgeslagen; daarom is dit een POST die met 200 antwoordt.
    /// </remarks>
    internal static Task<IResult> Herzie(HttpRequest request, IMaatregelAdviseur adviseur, Tellingen tellingen, Invoerverwerking invoer) =>
        invoer.Beantwoord(request, HerzieningsverzoekReader.Lees, (verzoek, uitvoer) => HerzieningWriter.Schrijf(tellingen.Tel(adviseur.Herzie(verzoek)), uitvoer));
}
