using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Json;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Endpoints;

/// <summary>The register of rules.</summary>
internal static class Regels
{
    private const string Label = "regels";

    public static void MapRegels(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/regels", Paden.Lezen, Noem)
            .WithName("noem-regels").WithTags(Label)
            .Schrijft(Inhoud.Json)
            .Produces<IReadOnlyList<Regelbeschrijving>>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken();
        app.MapMethods("/regels/{id}", Paden.Lezen, Geef)
            .WithName("geef-regel").WithTags(Label)
            .Schrijft(Inhoud.Json)
            .Produces<Regelbeschrijving>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken();
    }

    /// <summary>Noem de regels</summary>
    /// <remarks>
    /// Elke regel van de wet en het werkproces voor het opleggen van een maatregel, in de volgorde waarin zij worden bekeken: artikel, vraag,
    /// gevolg, dagen en uitzonderingen. Met een verordening erbij volgen ook haar bepalingen. De regels om een opgelegde maatregel opnieuw te
    /// bekijken staan er niet bij.
    /// </remarks>
    /// <param name="verordening">De naam van een verordening waarvan ook de bepalingen worden genoemd.</param>
    /// <param name="bibliotheek">De verordeningen.</param>
    internal static IResult Noem(string? verordening, VerordeningBibliotheek bibliotheek) =>
        Register(verordening, bibliotheek) is { } regels
            ? new JsonResult(RegelregisterWriter.Schrijf(regels))
            : Problemen.VanStatus(StatusCodes.Status404NotFound);

    /// <summary>Geef een regel</summary>
    /// <remarks>Een bepaling van een verordening wordt gevonden met de naam van die verordening erbij.</remarks>
    /// <param name="id">De naam van de regel, bijvoorbeeld pw-18-6.</param>
    /// <param name="verordening">De naam van de verordening waarin ook wordt gezocht.</param>
    /// <param name="bibliotheek">De verordeningen.</param>
    internal static IResult Geef(string id, string? verordening, VerordeningBibliotheek bibliotheek) =>
        Register(verordening, bibliotheek)?.FirstOrDefault(r => r.Id.Waarde == id) is { } regel
            ? new JsonResult(RegelregisterWriter.Schrijf(regel))
            : Problemen.VanStatus(StatusCodes.Status404NotFound);

    private static IReadOnlyList<Regelbeschrijving>? Register(string? id, VerordeningBibliotheek bibliotheek) =>
        id is null ? Regelregister.Wet
        : bibliotheek.Alle.FirstOrDefault(v => v.Id == id) is { } verordening ? [.. Regelregister.Wet, .. Regelregister.Van(verordening)]
        : null;
}
