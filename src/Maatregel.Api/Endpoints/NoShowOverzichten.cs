using System.Buffers;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Lijsten;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Afspraken.Inlezen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Endpoints;

/// <summary>From a list of appointments to the figures of no-show.</summary>
internal static class NoShowOverzichten
{
    private const string Label = "no-show";

    public static void MapNoShowOverzichten(this IEndpointRouteBuilder app)
    {
        app.MapPost("/no-show-overzichten", Tel)
            .WithName("tel-no-show").Stroomt().WithTags(Label)
            .Schrijft(Inhoud.Json, Inhoud.Csv)
            .Leest(Inhoud.Csv, Inhoud.Json)
            .Accepts<IReadOnlyList<Afspraakrij>>(Inhoud.Json, Inhoud.Csv)
            .Produces<NoShowUitslag>(StatusCodes.Status200OK, Inhoud.Json, Inhoud.Csv)
            .KanMislukken(408, 413, 415);
        app.MapMethods("/no-show-overzichten/sjabloon", Paden.Lezen, GeefSjabloon)
            .WithName("geef-sjabloon").WithTags(Label)
            .Schrijft(Inhoud.Csv)
            .Produces<string>(StatusCodes.Status200OK, Inhoud.Csv)
            .KanMislukken();
    }

    /// <summary>Tel de no-shows van een afsprakenlijst</summary>
    /// <remarks>
    /// Leest een lijst van afspraken als CSV (RFC 4180, met een puntkomma of een komma, in UTF-8) of als JSON, rij voor rij:
    /// een lijst mag lang zijn. Een rij met een fout telt nergens in mee en staat in het antwoord met haar regel en de reden;
    /// de goede rijen tellen door. Van zeer veel fouten staan alleen de eerste apart vermeld; alle zijn zij per soort geteld.
    /// Is de kop fout of de lijst niet te lezen, dan is er geen antwoord met cijfers maar status 400. De lijst wordt niet
    /// opgeslagen; daarom is dit een POST die met 200 antwoordt. Zet geen burgerservicenummers in de lijst: zo'n kolom of
    /// waarde wordt geweigerd.
    /// </remarks>
    /// <param name="request">Het verzoek.</param>
    /// <param name="doel">Het doel in procenten, van 0 tot en met 100; zonder is het 8.</param>
    /// <param name="instellingen">De instellingen.</param>
    /// <param name="prijs">De prijs van een no-show in een onderdeel, als werkacademie:80. Mag vaker voorkomen, per onderdeel één keer.</param>
    internal static async Task<IResult> Tel(HttpRequest request, [FromQuery] string? doel, ApiInstellingen instellingen, [FromQuery] string[]? prijs = null)
    {
        var instelling = Overzichtvraag.Lees(doel, prijs ?? [], out var fouten);
        if (fouten.Count > 0) return Problemen.Ongeldig(fouten);

        var teller = new Lijstteller(instelling);
        fouten = await Lijstlezer.Lees(request, instellingen, teller.Voeg);
        if (fouten.Count > 0) return Problemen.Ongeldig(fouten);

        var uitslag = teller.Uitslag();
        if (Onderhandeling.Kies(request, Inhoud.Json, Inhoud.Csv) == Inhoud.Csv) return new InhoudResult(OverzichtCsv.Schrijf(uitslag), Inhoud.Csv);

        var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
        NoShowUitslagWriter.Schrijf(uitslag, uitvoer);
        return new Http.JsonResult(uitvoer.WrittenMemory);
    }

    /// <summary>Geef het sjabloon van een afsprakenlijst</summary>
    /// <remarks>Een CSV-bestand met alleen de kopregel. De volgorde van de kolommen is vrij; wat niet verplicht is mag weg.</remarks>
    internal static IResult GeefSjabloon(HttpResponse response)
    {
        response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename={LegeLijst.Bestandsnaam}";
        return new InhoudResult(LegeLijst.Inhoud, Inhoud.Csv);
    }
}
