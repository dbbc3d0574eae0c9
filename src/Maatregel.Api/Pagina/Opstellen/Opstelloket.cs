using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The counter where a verordening is written: a screen with what was filled in comes in, the next one goes out.</summary>
internal sealed class Opstelloket(Vertoning vertoning, Opstelling opstelling, VerordeningBibliotheek verordeningen, ApiInstellingen instellingen, Zaakgeheugen geheugen)
{
    public const string Bestand = "bestand";
    public const string Buur = "buur";

    /// <summary>Not a screen with questions: the whole, at the end.</summary>
    public const string Klaar = "klaar";

    /// <summary>More fields than the provisions of any verordening have values.</summary>
    private const int MeesteVelden = 20_000;

    /// <summary>No reason to stay on a screen: the tariffs come on the next one.</summary>
    private const string NogGeenTarief = "onbekende-categorie";

    public IResult Open() => Open(StatusCodes.Status200OK);

    public Task<IResult> Lees(HttpRequest request) => Met(request, Verwerk);

    public Task<IResult> Bewaar(HttpRequest request) => Met(request, velden => Task.FromResult<IResult>(Neem(velden[Opstelling.Veld].ToString(), velden) is { } weigering ? weigering : Document()));

    private async Task<IResult> Met(HttpRequest request, Func<IFormCollection, Task<IResult>> antwoord)
    {
        try
        {
            return await Formulierlezer.LeesMetBestand(request, 2 * instellingen.MaximaleVerordening, MeesteVelden) is { } velden
                ? await antwoord(velden)
                : Weiger(Bestand, $"Het document is groter dan {instellingen.MaximaleVerordeningInWoorden()}. Ga terug in uw browser: uw werk staat daar nog.", StatusCodes.Status413PayloadTooLarge);
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode == StatusCodes.Status400BadRequest)
        {
            return Weiger(Bestand, "Het formulier is niet te lezen. Ga terug in uw browser en probeer het opnieuw.", fout.StatusCode);
        }
    }

    private async Task<IResult> Verwerk(IFormCollection velden)
    {
        if (velden.TryGetValue("begin", out var begin)) return await Start(begin.ToString(), velden);
        var zaak = geheugen.Zoek(velden[Zaakstand.Sleutelveld].ToString(), velden[Zaakstand.Versieveld].ToString());
        var ouder = zaak?.IsVerderDan(velden[Zaakstand.Versieveld].ToString()) == true;
        if (Neem(velden[Opstelling.Veld].ToString(), velden, ouder ? zaak : null) is { } weigering) return weigering;
        var antwoord = Ga(velden["naar"].ToString());
        Onthoud(zaak);
        return antwoord;
    }

    private FileContentHttpResult Document()
    {
        var naam = opstelling.Document["id"] is JsonValue id && id.ToString() is { Length: > 0 } tekst && tekst.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tekst : "verordening";
        return TypedResults.File(opstelling.Bytes(ingesprongen: true), Inhoud.Json, naam + ".json");
    }

    private async Task<IResult> Start(string begin, IFormCollection velden)
    {
        if (begin == "model") return Begin(Opstellen.Begin.Model());
        if (begin == "bestand")
        {
            if (velden.Files[Bestand] is not { Length: > 0 } bestand) return Weiger(Bestand, $"Kies een bestand van hoogstens {instellingen.MaximaleVerordeningInWoorden()}.");
            return await Formulierlezer.Bytes(bestand, instellingen.MaximaleVerordening) is { } inhoud
                ? Openen(inhoud)
                : Weiger(Bestand, $"Het bestand is groter dan {instellingen.MaximaleVerordeningInWoorden()}.", StatusCodes.Status413PayloadTooLarge);
        }

        return verordeningen.Document(velden[Buur].ToString()) is not { } verordening ? Weiger(Buur, "Kies een document.")
            : Begin(begin == "heel" ? Opstellen.Begin.Heel(verordening) : Opstellen.Begin.Opbouw(verordening));
    }

    private IResult Openen(byte[] inhoud)
    {
        if (Opstellen.Begin.Lees(Encoding.UTF8.GetString(inhoud)) is { } document) return Begin(document);
        vertoning.Fouten = [.. VerordeningReader.Lees(inhoud).Fouten.Where(f => f.Code != "ontbreekt").Select(f => new Veldfout(Bestand, $"{f.Pad}: {f.Reden}"))];
        return Open();
    }

    private RazorComponentResult<Opstelpagina> Begin(JsonObject document)
    {
        opstelling.Document = document;
        Onthoud(null);
        return Scherm(Onderwerp.Alle[0], metFouten: false);
    }

    private void Onthoud(Zaakstand? zaak) => vertoning.Zaak = geheugen.Onthoud(zaak, opstelling.Paren());

    /// <summary>
    /// Takes over the document and what was filled in on the screen it came from. Of a page that somebody went back to that is its own
    /// subject; the rest is as it was written last.
    /// </summary>
    /// <returns>What to answer when the document cannot be read.</returns>
    private RazorComponentResult<Opstelbegin>? Neem(string tekst, IFormCollection velden, Zaakstand? later = null)
    {
        if (Opstellen.Begin.Lees(tekst) is not { } document) return Weiger(Bestand, "Het document is niet te lezen. Open uw bestand opnieuw.");
        (opstelling.Document, opstelling.Scherm) = (document, Onderwerp.Zoek(velden["scherm"].ToString()));
        opstelling.Bron = Blad.Kaal(velden[Opstelling.Vindplaats].ToString());
        var gestuurd = document.DeepClone().AsObject();
        if (opstelling.Scherm is { } scherm) Invuller.Neem(document, scherm, velden);
        var was = velden.TryGetValue(Opstelling.EerdereVindplaats, out var eerder) ? Blad.Kaal(eerder.ToString()) : opstelling.Bron;
        if (later is not null) (was, vertoning.Later) = opstelling.VulAan(later, gestuurd);
        Invuller.VulAan(opstelling.Document);
        opstelling.Geplaatst = Invuller.Plaats(opstelling.Document, opstelling.Bron, was);
        return null;
    }

    private IResult Ga(string naar)
    {
        var scherm = opstelling.Scherm ?? Onderwerp.Alle[0];
        var (wat, waar) = naar.Split(':', 2) is [var eerste, var rest] ? (eerste, rest) : (naar, "");
        switch (wat)
        {
            case "erbij" or "weg":
                Rijen.Verander(opstelling.Document, scherm, wat, waar);
                return Scherm(scherm, metFouten: false);
            case "zie":
                return Scherm(Onderwerp.Zoek(waar) ?? scherm, metFouten: true);
            case "terug":
                return Scherm(scherm.Vorige() ?? scherm, metFouten: false);
            case "verder":
                return scherm.Volgende() is { } volgende ? Scherm(volgende, metFouten: false) : Geheel();
            case "volgende":
                Controleer();
                return vertoning.Controle!.Fouten.Any(f => Foutplaats.Scherm(f) == scherm && f.Code != NogGeenTarief) ? Scherm(scherm, metFouten: true) : Ga("verder");
            case Klaar:
                return Geheel();
            default:
                return Scherm(Onderwerp.Zoek(wat) ?? scherm, metFouten: false);
        }
    }

    private RazorComponentResult<Opstelpagina> Scherm(Onderwerp onderwerp, bool metFouten)
    {
        opstelling.Scherm = onderwerp;
        Controleer();
        var scherm = new Schermmaker(opstelling.Document, onderwerp, vertoning.Controle!.Fouten.Select(Foutplaats.Pad));
        var waarden = scherm.Bladen.ToDictionary(b => b.Veld, b => b.Toon(Documentpad.Zoek(opstelling.Document, b.Pad)), StringComparer.Ordinal);
        waarden[Opstelling.Vindplaats] = opstelling.Bron;
        vertoning.Vragen = scherm.Vragen;
        vertoning.Velden = veld => waarden.GetValueOrDefault(veld, "");
        if (metFouten) vertoning.Fouten = Foutplaats.Van(vertoning.Controle!.Fouten.Where(f => Foutplaats.Scherm(f) == onderwerp), scherm);
        return vertoning.Toon<Opstelpagina>(onderwerp.Titel);
    }

    private RazorComponentResult<Opstelklaar> Geheel()
    {
        opstelling.Scherm = null;
        Controleer();
        return vertoning.Toon<Opstelklaar>("Het hele document");
    }

    /// <summary>Once a request: it makes the table of outcomes.</summary>
    private void Controleer()
    {
        if (vertoning.Controle is not null) return;
        vertoning.Controle = Documentcontrole.Van(opstelling.Bytes(ingesprongen: false), verordeningen);
        opstelling.Voorlopig = Zonderfouten.Tabel(opstelling.Document, vertoning.Controle.Fouten, verordeningen);
        opstelling.TeDoen = vertoning.Controle.Fouten.GroupBy(Foutplaats.Scherm).ToDictionary(g => g.Key, g => g.Count());
    }

    private RazorComponentResult<Opstelbegin> Weiger(string veld, string melding, int status = StatusCodes.Status200OK)
    {
        vertoning.Fouten = [new Veldfout(veld, melding)];
        return Open(status);
    }

    private RazorComponentResult<Opstelbegin> Open(int status) => vertoning.Toon<Opstelbegin>("Een verordening opschrijven", status);
}
