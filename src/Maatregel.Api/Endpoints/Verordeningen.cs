using System.Text;
using System.Text.Json;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using RequestSizeLimitAttribute = Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute;

namespace Maatregel.Api.Endpoints;

/// <summary>The verordeningen that the host knows, and the check of one that a municipality writes.</summary>
internal static class Verordeningen
{
    private const string Label = "verordeningen";

    private const string Controles = "/verordeningen/controles";

    public static void MapVerordeningen(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/verordeningen", Paden.Lezen, Noem)
            .WithName("noem-verordeningen").WithTags(Label)
            .Schrijft(Inhoud.Json)
            .Produces<IReadOnlyList<VerordeningKop>>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken();
        app.MapMethods("/verordeningen/{id}", Paden.Lezen, Geef)
            .WithName("geef-verordening").WithTags(Label)
            .Schrijft(Inhoud.Json)
            .Produces<Verordening>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken();
        app.MapPost(Controles, Controleer).WithMetadata(new RequestSizeLimitAttribute(app.ServiceProvider.GetRequiredService<ApiInstellingen>().MaximaleVerordening))
            .WithName("controleer-verordening").WithTags(Label)
            .Schrijft(Inhoud.Json, Inhoud.Markdown).Leest(Inhoud.Json)
            .Accepts<Verordening>(Inhoud.Json)
            .Produces<Controleuitslag>(StatusCodes.Status200OK, Inhoud.Json, Inhoud.Markdown).KanMislukken(408, 413, 415);
        app.MapMethods(Controles, Paden.AllesBehalvePost, AlleenPost).ExcludeFromDescription();
    }

    /// <summary>Noem de verordeningen waarmee de dienst rekent</summary>
    /// <remarks>De meegeleverde verordeningen en die van de gemeente, elk met de gemeenten waarvoor zij geldt.</remarks>
    internal static IResult Noem(VerordeningBibliotheek bibliotheek) => new JsonResult(JsonSerializer.SerializeToUtf8Bytes(
        [.. bibliotheek.Alle.Select(v => new VerordeningKop(v.Id, v.Versie, v.Titel, [.. v.Gemeenten.Select(g => new VerordeningGemeente(g.Code, g.Naam))]))],
        ApiJson.Verordeningen));

    /// <summary>Geef een verordening</summary>
    /// <remarks>Het document in de vorm die het schema van een verordening beschrijft, zoals het is geschreven: het doorstaat de controle.</remarks>
    /// <param name="id">De naam van het document.</param>
    /// <param name="bibliotheek">De verordeningen.</param>
    internal static IResult Geef(string id, VerordeningBibliotheek bibliotheek) =>
        bibliotheek.Document(id) is { } verordening
            ? new JsonResult(VerordeningWriter.Schrijf(verordening))
            : Problemen.VanStatus(StatusCodes.Status404NotFound);

    /// <summary>Controleer een verordening</summary>
    /// <remarks>
    /// Toetst een document aan het schema, aan de grenzen van de wet en aan de verordeningen die de dienst kent. Alle fouten
    /// komen tegelijk. Klopt het document, dan volgt wat het doet: elke gedraging bij elke regeling, de eerste, tweede en derde keer,
    /// en wat over elk onderwerp bekend is; als verslag om te tekenen wie om text/markdown vraagt. Het document wordt niet opgeslagen.
    /// </remarks>
    internal static Task<IResult> Controleer(HttpRequest request, VerordeningBibliotheek bibliotheek, ApiInstellingen instellingen) =>
        Invoerverwerking.Beantwoord(request, instellingen.MaximaleVerordening, document =>
        {
            var controle = Documentcontrole.Van(document, bibliotheek);
            return controle.Uitkomsten is { } tabel && Onderhandeling.Kies(request, Inhoud.Json, Inhoud.Markdown) == Inhoud.Markdown
                ? new InhoudResult(Encoding.UTF8.GetBytes(Uitkomstenrapport.Schrijf(tabel)), Inhoud.Markdown + "; charset=utf-8")
                : new JsonResult(JsonSerializer.SerializeToUtf8Bytes(Controleuitslag.Van(controle), ApiJson.Controleuitslag));
        });

    /// <summary>Otherwise GET would be taken for a question about a document with this name, and named as a method that can.</summary>
    internal static IResult AlleenPost(HttpResponse response)
    {
        response.Headers.Allow = HttpMethods.Post;
        return Problemen.VanStatus(StatusCodes.Status405MethodNotAllowed);
    }
}
