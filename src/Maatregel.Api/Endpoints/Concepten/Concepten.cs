using System.Text.Json;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.OpenApi;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Publicaties;
using Maatregel.Rules.Verordeningen;
using RequestSizeLimitAttribute = Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>From the published text of a verordening to a draft, and from a newer text to what it changes.</summary>
internal static class Concepten
{
    private const string Label = "verordeningen";

    private const string Concept = "/verordeningen/concepten";

    private const string Verschillen = "/verordeningen/verschillen";

    public static void MapConcepten(this IEndpointRouteBuilder app)
    {
        var grens = new RequestSizeLimitAttribute(app.ServiceProvider.GetRequiredService<ApiInstellingen>().MaximaleVerordening);
        app.MapPost(Concept, Lees).WithMetadata(grens)
            .WithName("lees-publicatie").WithTags(Label)
            .Schrijft(Inhoud.Json).Leest(Inhoud.Xml, Inhoud.TekstXml)
            .Accepts<string>(Inhoud.Xml, Inhoud.TekstXml)
            .Produces<Conceptuitslag>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken(408, 413, 415);
        app.MapMethods(Concept, Paden.AllesBehalvePost, Verordeningen.AlleenPost).ExcludeFromDescription();
        app.MapPost(Verschillen, Vergelijk).WithMetadata(grens)
            .WithName("vergelijk-verordening").WithTags(Label)
            .Schrijft(Inhoud.Json).Leest(Inhoud.Json)
            .Accepts<Verschilvraag>(Inhoud.Json)
            .Produces<Verschiluitslag>(StatusCodes.Status200OK, Inhoud.Json).KanMislukken(408, 413, 415);
        app.MapMethods(Verschillen, Paden.AllesBehalvePost, Verordeningen.AlleenPost).ExcludeFromDescription();
    }

    /// <summary>Lees een gepubliceerde verordening</summary>
    /// <remarks>
    /// Leest de XML van lokaleregelgeving.overheid.nl (CVDR) of van de officiële publicaties (STOP) en zoekt per onderwerp wat er
    /// lijkt te staan, met de woorden erbij. Er wordt niets vanzelf ingevuld: noem bij aanvaard de voorstellen die u overneemt. Wat
    /// niet is overgenomen, is in het document onbekend. Er wordt niets opgehaald en niets opgeslagen. Een tekst waarin meer staat dan in een
    /// verordening over maatregelen past, geeft 400 met de code te-groot en de grens: 40.000 XML-elementen, 100.000 tekens in de artikelen,
    /// 5000 koppen, leden, onderdelen, rijen en zinnen, of 150 voorstellen.
    /// </remarks>
    /// <param name="aanvaard">De namen van de voorstellen die worden overgenomen, met komma's ertussen.</param>
    /// <param name="nietGeregeld">De onderwerpen die de verordening niet regelt, met komma's ertussen.</param>
    /// <param name="metTekst">Of het document de woorden van elke bepaling bewaart.</param>
    /// <param name="bibliotheek">De verordeningen.</param>
    /// <param name="instellingen">De instellingen.</param>
    /// <param name="request">De XML van de verordening.</param>
    internal static Task<IResult> Lees(
        string? aanvaard,
        string? nietGeregeld,
        bool? metTekst,
        VerordeningBibliotheek bibliotheek,
        ApiInstellingen instellingen,
        HttpRequest request) =>
        Invoerverwerking.Beantwoord(request, instellingen.MaximaleVerordening, xml =>
        {
            var gelezen = ConceptReader.Lees(xml, request.HttpContext.RequestAborted);
            if (!gelezen.IsGeldig) return Problemen.Ongeldig(gelezen.Fouten);
            var (concept, namen, onderwerpen) = (gelezen.Waarde, Lijst(aanvaard), Lijst(nietGeregeld));
            IReadOnlyList<Voorstel> voorstellen = [concept.Kop, .. concept.Voorstellen];
            if (Onbekend(namen, voorstellen.Select(v => v.Id), "aanvaard", onderwerpen) is { Count: > 0 } fouten) return Problemen.Ongeldig(fouten);
            var keuzen = new Conceptkeuzen { MetTekst = metTekst ?? false, NietGeregeld = onderwerpen };
            var document = ConceptWriter.Schrijf(concept, voorstellen.Where(v => namen.Contains(v.Id)), keuzen);
            var uitslag = new Conceptuitslag(
                Conceptpublicatie.Uit(concept.Publicatie),
                [.. voorstellen.Select(v => Conceptvoorstel.Uit(concept.Publicatie, v))],
                [.. concept.ZonderVoorstel.Select(d => d.Label).Distinct()],
                JsonElement.Parse(document),
                [.. bibliotheek.Controleer(document).Select(OngeldigLid.Van)]);
            return new JsonResult(JsonSerializer.SerializeToUtf8Bytes(uitslag, ApiJson.Concept));
        });

    /// <summary>Zeg wat er is veranderd</summary>
    /// <remarks>
    /// Legt twee documenten naast elkaar en noemt elke bepaling die nu iets anders zegt, met wat er stond en wat er staat; en bij welke
    /// gedraging, de hoeveelste keer, de uitkomst anders is. Of legt een document
    /// naast de XML van een nieuwere publicatie: welke artikelen zijn anders, en welke waarden van het document rusten daarop. Het
    /// document bewaart daarvoor de afdrukken van de tekst waaruit het is gelezen.
    /// </remarks>
    internal static Task<IResult> Vergelijk(HttpRequest request, VerordeningBibliotheek bibliotheek, ApiInstellingen instellingen) =>
        Invoerverwerking.Beantwoord(request, instellingen.MaximaleVerordening, json =>
        {
            var vraag = VerschilvraagReader.Lees(json);
            if (!vraag.IsGeldig) return Problemen.Ongeldig(vraag.Fouten);
            var verschil = Verschilmaker.Maak(vraag.Waarde, bibliotheek);
            return verschil.IsGeldig ? new JsonResult(JsonSerializer.SerializeToUtf8Bytes(verschil.Waarde, ApiJson.Verschil)) : Problemen.Ongeldig(verschil.Fouten);
        });

    private static string[] Lijst(string? namen) => (namen ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<Fout> Onbekend(string[] namen, IEnumerable<string> voorstellen, string lid, string[] onderwerpen) =>
    [
        .. namen.Except(voorstellen).Take(1).Select(_ => new Fout(lid, "onbekende-code", "Een van deze namen is geen voorstel bij deze tekst. Neem de namen over uit het antwoord zonder aanvaard.")),
        .. onderwerpen.Except([.. ConceptWriter.Onderwerpen, "overigeGedragingen"]).Take(1).Select(_ => new Fout("nietGeregeld", "onbekende-code", "Een van deze namen is geen onderwerp van een verordening.")),
    ];
}
