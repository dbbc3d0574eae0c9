using System.Text;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Documenten;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Endpoints;

/// <summary>The letters and reports as files.</summary>
internal static class Teksten
{
    public const string Naam = "schrijf-tekst";

    private static readonly string[] Vormen = [Inhoud.Docx, Inhoud.Html, Inhoud.Tekst];

    public static void MapTeksten(this IEndpointRouteBuilder app) =>
        app.MapPost("/teksten", Schrijf)
            .WithName(Naam)
            .WithTags("teksten")
            .Schrijft(Vormen)
            .Leest(Inhoud.Json)
            .Accepts<Casus>(Inhoud.Json)
            .Produces<string>(StatusCodes.Status200OK, Inhoud.Docx, Inhoud.Html, Inhoud.Tekst)
            .KanMislukken(400, 406, 413, 415);

    /// <summary>Schrijf een brief, een verslag of een blad bij een casus</summary>
    /// <remarks>
    /// Geeft één tekst bij het advies over een casus als tekstverwerkerbestand (docx), als HTML of als gewone tekst, naar de
    /// kop Accept; zonder die kop is het docx. De woorden zijn in elke vorm gelijk. De casus is dezelfde als voor het advies.
    /// Een tekst die niet bij het advies past, geeft status 400; de reden noemt de teksten die wel passen. Er wordt niets opgeslagen;
    /// daarom is dit een POST die met 200 antwoordt.
    /// </remarks>
    /// <param name="tekst">De naam van de tekst, bijvoorbeeld beschikking, voornemen of rapportage.</param>
    /// <param name="adviseur">De adviseur.</param>
    /// <param name="invoer">Leest de casus.</param>
    /// <param name="teksten">De huisstijl.</param>
    /// <param name="request">De casus.</param>
    internal static Task<IResult> Schrijf(HttpRequest request, [FromQuery] string? tekst, IMaatregelAdviseur adviseur, Invoerverwerking invoer, Tekstmap teksten) =>
        invoer.Beantwoord(request, bytes =>
        {
            var gelezen = CasusReader.Lees(bytes);
            if (!gelezen.IsGeldig) return Problemen.Ongeldig(gelezen.Fouten);
            var advies = adviseur.Adviseer(gelezen.Waarde);
            return advies.Teksten.Stuk(tekst ?? "") is { } stuk ? Antwoord(request, advies, stuk, teksten) : Problemen.Ongeldig([Past(tekst, advies)]);
        });

    private static InhoudResult Antwoord(HttpRequest request, Advies advies, Tekststuk stuk, Tekstmap teksten)
    {
        var (inhoud, type, soort) = Onderhandeling.Kies(request, Vormen) switch
        {
            Inhoud.Html => (Encoding.UTF8.GetBytes(Html.Schrijf(stuk)), $"{Inhoud.Html}; charset=utf-8", "html"),
            Inhoud.Tekst => (Encoding.UTF8.GetBytes(stuk.Tekst), $"{Inhoud.Tekst}; charset=utf-8", "txt"),
            _ => (teksten.Docx(advies, stuk), Inhoud.Docx, "docx"),
        };
        request.HttpContext.Response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename={stuk.Naam}.{soort}";
        return new InhoudResult(inhoud, type);
    }

    private static Fout Past(string? tekst, Advies advies)
    {
        var wel = $"Wel: {string.Join(", ", advies.Teksten.Passend())}.";
        return string.IsNullOrEmpty(tekst) ? new Fout("tekst", "ontbreekt", $"Noem in het adres de tekst die moet worden geschreven. {wel}")
            : Sjablonen.Namen.Contains(tekst) ? new Fout("tekst", "past-niet", $"Deze tekst past niet bij het advies over deze casus. {wel}")
            : new Fout("tekst", "onbekend", $"Deze tekst bestaat niet. {wel}");
    }
}
