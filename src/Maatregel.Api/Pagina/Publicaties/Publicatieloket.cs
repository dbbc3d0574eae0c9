using System.Text;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Publicaties;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina.Publicaties;

/// <summary>The counter for a published text: the file goes in, a person takes over, changes or leaves what was found, a document comes out.</summary>
internal sealed class Publicatieloket(Vertoning vertoning, Publicatievertoning publicatie, VerordeningBibliotheek verordeningen, ApiInstellingen instellingen)
{
    private const string Titel = "Van gepubliceerde tekst naar document";

    /// <summary>More fields than the proposals of any verordening have values.</summary>
    private const int MeesteVelden = 5000;

    public IResult Begin() => Toon();

    public async Task<IResult> Lees(HttpRequest request)
    {
        try
        {
            if (await Formulierlezer.LeesMetBestand(request, 2 * instellingen.MaximaleVerordening, MeesteVelden) is not { } velden) return TeGroot();
            var bestand = velden.Files[Publicatievertoning.Bestand];
            if (bestand?.Length > instellingen.MaximaleVerordening) return TeGroot();
            var xml = bestand is { Length: > 0 } ? await Formulierlezer.Bytes(bestand, instellingen.MaximaleVerordening) : Bytes(velden[Publicatievertoning.Bron].ToString());
            Verwerk(xml, velden, gekozen: bestand is { Length: > 0 }, request.HttpContext.RequestAborted);
            return Toon();
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode == StatusCodes.Status400BadRequest)
        {
            Meld(Publicatievertoning.Bestand, "Het formulier is niet te lezen. Kies het bestand opnieuw.");
            return Toon(fout.StatusCode);
        }
    }

    private void Verwerk(byte[]? xml, IFormCollection velden, bool gekozen, CancellationToken afbreken)
    {
        if (xml is not { Length: > 0 })
        {
            Meld(Publicatievertoning.Bestand, "Kies het XML-bestand van de verordening.");
            return;
        }

        var gelezen = ConceptReader.Lees(xml, afbreken);
        if (!gelezen.IsGeldig)
        {
            vertoning.Fouten = [.. gelezen.Fouten.Select(f => new Veldfout(Publicatievertoning.Bestand, f.Reden))];
            return;
        }

        (publicatie.Concept, publicatie.Inhoud) = (gelezen.Waarde, Convert.ToBase64String(xml));
        if (gekozen) return;
        publicatie.Genomen = velden[Publicatievertoning.Neem].OfType<string>().ToHashSet();
        publicatie.NietGeregeld = velden[Publicatievertoning.Niet].OfType<string>().ToHashSet();
        publicatie.MetTekst = velden[Publicatievertoning.Tekst].Count > 0;
        publicatie.Ingevuld = veld => velden.TryGetValue(veld, out var waarde) ? waarde.ToString() : null;
        Maak(gelezen.Waarde);
    }

    private void Maak(Concept concept)
    {
        List<Veldfout> fouten = [];
        Voorstel[] genomen = [.. publicatie.Voorstellen.Where(v => publicatie.Genomen.Contains(v.Id)).Select(v => Veranderd(v, fouten))];
        if (fouten.Count > 0)
        {
            vertoning.Fouten = fouten;
            return;
        }

        var document = ConceptWriter.Schrijf(concept, genomen, new Conceptkeuzen { MetTekst = publicatie.MetTekst, NietGeregeld = [.. publicatie.NietGeregeld] });
        publicatie.Document = Encoding.UTF8.GetString(document);
        vertoning.Controle = Documentcontrole.Van(document, verordeningen);
    }

    /// <summary>The proposal as it stands in the fields: a value that was emptied is left out.</summary>
    private Voorstel Veranderd(Voorstel voorstel, List<Veldfout> fouten)
    {
        List<Voorstelwaarde> waarden = [];
        foreach (var (i, waarde) in voorstel.Waarden.Index())
        {
            var (veld, lid) = (Publicatievertoning.Veld(voorstel, i), Lid.Van(voorstel.Onderwerp, waarde.Lid));
            var tekst = publicatie.Ingevuld(veld)?.Trim() ?? Waarde.Toon(waarde.Json);
            if (tekst.Length == 0) continue;
            if (tekst == Waarde.Toon(waarde.Json)) waarden.Add(waarde);
            else if (Waarde.Lees(waarde.Json, tekst, lid) is { } json) waarden.Add(waarde with { Json = json });
            else fouten.Add(new Veldfout(veld, $"{lid.InWoorden} {(lid.IsBedrag ? Notatie.Bedragfout : "Deze waarde past daar niet.")}"));
        }

        return voorstel with { Waarden = waarden };
    }

    private static byte[]? Bytes(string base64)
    {
        var inhoud = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, inhoud, out var lengte) ? inhoud[..lengte] : null;
    }

    private void Meld(string veld, string melding) => vertoning.Fouten = [new Veldfout(veld, melding)];

    private RazorComponentResult<Publicatiepagina> TeGroot()
    {
        Meld(Publicatievertoning.Bestand, $"Het bestand is groter dan {instellingen.MaximaleVerordeningInWoorden()}.");
        return Toon(StatusCodes.Status413PayloadTooLarge);
    }

    private RazorComponentResult<Publicatiepagina> Toon(int status = StatusCodes.Status200OK) => vertoning.Toon<Publicatiepagina>(Titel, status);
}
