using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.OpenApi;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
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
            .KanMislukken(406, 408, 413, 415);

    /// <summary>Schrijf een brief, een verslag of een blad</summary>
    /// <remarks>
    /// Geeft één tekst als tekstverwerkerbestand (docx), als HTML of als gewone tekst, naar de kop Accept; zonder die kop is het docx. De
    /// woorden zijn in elke vorm gelijk. De casus is dezelfde als voor het advies; heeft zij een kenmerk, dan staat dat in de tekst. De
    /// teksten uitnodiging, herhaling en telefoonnotitie gaan over de afspraak van de eerste no-show in de casus. Voor de teksten herziening en afwijzing is het verzoek dat van een
    /// herziening. Een tekst die niet past, geeft status 400; de reden noemt de teksten die wel passen. Er wordt niets opgeslagen;
    /// daarom is dit een POST die met 200 antwoordt.
    /// </remarks>
    /// <param name="tekst">De naam van de tekst, bijvoorbeeld beschikking, voornemen of rapportage.</param>
    /// <param name="adviseur">De adviseur.</param>
    /// <param name="invoer">Leest de casus.</param>
    /// <param name="teksten">De huisstijl.</param>
    /// <param name="request">De casus, of het verzoek om herziening.</param>
    internal static Task<IResult> Schrijf(HttpRequest request, [FromQuery] string? tekst, IMaatregelAdviseur adviseur, Invoerverwerking invoer, Tekstmap teksten) =>
        invoer.Beantwoord(request, bytes =>
        {
            var naam = tekst ?? "";
            return Herzieningsbrief.Namen.Contains(naam)
                ? Antwoord(request, teksten, naam, HerzieningsverzoekReader.Lees(bytes), verzoek => BijHerziening(naam, adviseur.Herzie(verzoek)))
                : Antwoord(request, teksten, naam, CasusReader.Lees(bytes), casus => BijCasus(naam, casus, adviseur));
        });

    private static (Tekststuk? Stuk, IReadOnlyList<string> Wel) BijHerziening(string naam, Herziening herziening) =>
        (Kenmerk.Vul(Herzieningsbrief.Schrijf(naam, herziening), herziening.Verzoek.Kenmerk), Herzieningsbrief.Passend(herziening));

    private static (Tekststuk? Stuk, IReadOnlyList<string> Wel) BijCasus(string naam, Casus casus, IMaatregelAdviseur adviseur)
    {
        var vooruitblik = Oproepbrief.Vooruitblik(casus);
        if (Oproepbrief.Namen.Contains(naam) && vooruitblik is not null) return (Kenmerk.Vul(Oproepbrief.Schrijf(naam, casus, adviseur.Adviseer(vooruitblik)), casus.Kenmerk), []);
        var advies = adviseur.Adviseer(casus);
        return (Kenmerk.Vul(advies.Teksten.Stuk(naam), casus.Kenmerk), [.. advies.Teksten.Passend(), .. vooruitblik is null ? [] : Oproepbrief.Namen]);
    }

    private static IResult Antwoord<T>(HttpRequest request, Tekstmap teksten, string naam, Leesresultaat<T> gelezen, Func<T, (Tekststuk? Stuk, IReadOnlyList<string> Wel)> schrijf)
        where T : class
    {
        if (!gelezen.IsGeldig) return Problemen.Ongeldig(gelezen.Fouten);
        var (stuk, wel) = schrijf(gelezen.Waarde);
        if (stuk is null) return Problemen.Ongeldig([PastNiet(naam, wel)]);

        var soort = Onderhandeling.Kies(request, Vormen) switch
        {
            Inhoud.Html => "html",
            Inhoud.Tekst => "txt",
            _ => "docx",
        };
        var (inhoud, type) = teksten.Bestand(stuk, soort);
        request.HttpContext.Response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename={stuk.Naam}.{soort}";
        return new InhoudResult(inhoud, type);
    }

    private static Fout PastNiet(string naam, IReadOnlyList<string> passend)
    {
        var wel = passend.Count == 0 ? "Er is geen tekst die past." : $"Wel: {string.Join(", ", passend)}.";
        return naam.Length == 0 ? new Fout("tekst", "ontbreekt", $"Noem in het adres de tekst die moet worden geschreven. {wel}")
            : Sjablonen.Namen.Contains(naam) ? new Fout("tekst", "past-niet", $"Deze tekst past niet bij deze zaak. {wel}")
            : new Fout("tekst", "onbekend", $"Deze tekst bestaat niet. {wel}");
    }
}
