using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Endpoints;

/// <summary>The advices.</summary>
internal static class Adviezen
{
    public static void MapAdviezen(this IEndpointRouteBuilder app) =>
        app.MapPost("/adviezen", Adviseer)
            .WithName("adviseer")
            .WithTags("adviezen")
            .Schrijft(Inhoud.Json)
            .Leest(Inhoud.Json)
            .Accepts<Casus>(Inhoud.Json)
            .Produces<Advies>(StatusCodes.Status200OK, Inhoud.Json)
            .KanMislukken(408, 413, 415);

    /// <summary>Geef advies over een casus</summary>
    /// <remarks>
    /// Zegt welke maatregel kan worden opgelegd, of waarom niet, met de bepaling bij elke stap. Het is een advies: een mens
    /// beslist. De casus wordt niet opgeslagen; daarom is dit een POST die met 200 antwoordt. Dezelfde casus geeft altijd
    /// hetzelfde advies.
    /// </remarks>
    internal static Task<IResult> Adviseer(HttpRequest request, IMaatregelAdviseur adviseur, Gemeentebeleid beleid, Invoerverwerking invoer) =>
        invoer.Beantwoord(request, CasusReader.Lees, (casus, uitvoer) => beleid.Schrijf(adviseur.Adviseer(casus), uitvoer));
}
