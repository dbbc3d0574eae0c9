using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Microsoft.AspNetCore.Mvc;

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
    /// <param name="request">Het verzoek.</param>
    /// <param name="velden">De leden van het antwoord die u wilt, met een komma ertussen; zonder krijgt u ze alle.</param>
    /// <param name="adviseur">De adviseur.</param>
    /// <param name="beleid">Het beleid.</param>
    /// <param name="tellingen">De tellingen.</param>
    /// <param name="invoer">De verwerking van de invoer.</param>
    internal static Task<IResult> Adviseer(HttpRequest request, [FromQuery] string? velden, IMaatregelAdviseur adviseur, Gemeentebeleid beleid, Tellingen tellingen, Invoerverwerking invoer)
    {
        var leden = Adviesvelden.Lees(velden, out var fout);
        return fout is null
            ? invoer.Beantwoord(request, CasusReader.Lees, (casus, uitvoer) => beleid.Schrijf(tellingen.Tel(adviseur.Adviseer(casus)), uitvoer, leden))
            : Task.FromResult<IResult>(Problemen.Ongeldig([fout]));
    }
}
