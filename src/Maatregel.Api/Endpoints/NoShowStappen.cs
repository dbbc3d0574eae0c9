using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken;

namespace Maatregel.Api.Endpoints;

/// <summary>From the appointments of one person to the next step.</summary>
internal static class NoShowStappen
{
    public static void MapNoShowStappen(this IEndpointRouteBuilder app) =>
        app.MapPost("/no-show-stappen", Kies)
            .WithName("kies-stap")
            .WithTags("no-show")
            .Schrijft(Inhoud.Json)
            .Leest(Inhoud.Json)
            .Accepts<NoShowStapvraag>(Inhoud.Json)
            .Produces<NoShowStapantwoord>(StatusCodes.Status200OK, Inhoud.Json)
            .KanMislukken(400, 406, 408, 413, 415);

    /// <summary>Geef de volgende stap na de afspraken van één persoon</summary>
    /// <remarks>
    /// Leest de afspraken van één persoon in één onderdeel en zegt wat de volgende stap is, waarom, en met welke woorden. Staat er een
    /// afspraak bij die nog moet komen, dan staat erbij of een herinnering past. De rijen voor de registratie komen mee terug. Er wordt
    /// niets opgeslagen; daarom is dit een POST die met 200 antwoordt.
    /// </remarks>
    internal static Task<IResult> Kies(HttpRequest request, Invoerverwerking invoer, AdviesInstellingen keuzen) =>
        invoer.Beantwoord(request, NoShowStapvraagReader.Lees, (vraag, uitvoer) => NoShowStapantwoordWriter.Schrijf(Met(vraag, keuzen).Beantwoord(), uitvoer));

    /// <summary>The step and the advice follow the same choices.</summary>
    private static NoShowLoop Met(NoShowLoop vraag, AdviesInstellingen keuzen) => vraag with { Verloop = vraag.Verloop with { Instellingen = keuzen } };
}
