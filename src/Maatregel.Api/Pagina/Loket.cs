using System.Buffers;
using System.Text;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace Maatregel.Api.Pagina;

/// <summary>The counter: takes what was sent and decides which page answers.</summary>
internal sealed class Loket(Vertoning vertoning, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, Gemeentebeleid beleid, AdviesInstellingen keuzen, Tekstmap teksten, ApiInstellingen instellingen)
{
    /// <summary>Before the code of a screen: from there the way leads back to all answers.</summary>
    public const string Wijzig = "wijzig-";

    /// <summary>The field with the file on the first page.</summary>
    public const string Bestand = "casusbestand";

    public IResult Begin() => Toon<Beginpagina>("Maatregeladvies");

    public IResult Regels(string? zoek)
    {
        vertoning.Zoekterm = zoek?.Trim() ?? "";
        return Toon<Regelspagina>("Het register van regels");
    }

    public IResult Regel(string id)
    {
        vertoning.Regels = Registerzoeker.Alle(verordeningen).Where(r => r.Id.Waarde == id).ToList();
        if (vertoning.Regels.Count > 0) return Toon<Regelpagina>(vertoning.Regels[0].Bron.Aanhaling);
        vertoning.Titel = "Niet gevonden";
        return new RazorComponentResult<NietGevondenpagina> { StatusCode = StatusCodes.Status404NotFound };
    }

    public IResult Verordeningen() => Toon<Verordeningpagina>("De verordeningen");

    public async Task<IResult> Formulier(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return TeGroot();
        if (Voorbeelden.Zoek(Waarde(velden, "voorbeeld")) is { } voorbeeld)
        {
            Neem(CasusSchrijver.Schrijf(voorbeeld));
            vertoning.Scherm = Schermenlijst.Zoek("geld")!;
            return vertoning.Stand.Kandidaten.Count > 1 && !vertoning.Stand.Ingevuld.Heeft(Velden.Grondslag) ? Vraag(Schermenlijst.Zoek("grondslag")!) : Advies();
        }

        Neem(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))));
        vertoning.Scherm = Scherm(Waarde(velden, "stap"));
        return Waarde(velden, "naar") switch
        {
            "no-show" => NoShow(),
            "volgende" => Volgende(vertoning.Scherm),
            "bewaar" => Bewaar(vertoning.Scherm),
            "terug" => Schermenlijst.Voor(vertoning.Scherm, vertoning.Stand) is { } vorige ? Vraag(vorige) : Begin(),
            Schermenlijst.Antwoorden => Antwoorden(),
            Schermenlijst.Advies => Advies(),
            var code when code.StartsWith(Gedragingwissel.Begin, StringComparison.Ordinal) => Wissel(code[Gedragingwissel.Begin.Length..]),
            var code when code.StartsWith(Wijzig, StringComparison.Ordinal) => Wijzigen(Scherm(code[Wijzig.Length..])),
            var code => Vraag(Scherm(code)),
        };
    }

    /// <summary>Opens a case that was saved here, or that another program made.</summary>
    public async Task<IResult> Open(HttpRequest request)
    {
        if (await Formulierlezer.LeesBestand(request, 2 * instellingen.MaximaleInvoer) is not { } inhoud) return TeGroot();
        var gelezen = CasusReader.Lees(inhoud);
        if (gelezen.Waarde is not { } casus)
        {
            vertoning.Fouten = inhoud.Length == 0
                ? [new Veldfout(Bestand, "Kies een bestand met antwoorden.")]
                : [.. gelezen.Fouten.Select(f => new Veldfout(Bestand, Padvertaling.InBestand(f)))];
            return Begin();
        }

        Neem(new Ingevuld(
        [
            .. CasusSchrijver.Schrijf(casus).Alle.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)),
            KeyValuePair.Create(Velden.Bestand, Basis.Schrijf(casus)),
        ]));
        vertoning.Scherm = Schermenlijst.Alle[0];
        return Antwoorden();
    }

    public async Task<IResult> Advies(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return TeGroot();
        Neem(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))));
        if (vertoning.Stand.Advies is not { } advies) return Advies();
        var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
        beleid.Schrijf(advies, uitvoer);
        return Results.File(uitvoer.WrittenMemory.ToArray(), Inhoud.Json, "advies.json");
    }

    public async Task<IResult> Casus(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return TeGroot();
        Neem(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))));
        return vertoning.Stand.Advies is { } advies ? Results.File(CasusWriter.Schrijf(advies.Casus), Inhoud.Json, "casus.json") : Advies();
    }

    public async Task<IResult> Tekst(HttpRequest request, string naam, string soort)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return TeGroot();
        Neem(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))));
        return vertoning.Stand.Advies is not null && Rapport.Schrijf(vertoning.Stand, naam) is { } stuk ? AlsBestand(teksten, stuk, soort) : Advies();
    }

    public async Task<IResult> Controleer(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        if (Document(velden)) vertoning.Controle = Documentcontrole.Van(Encoding.UTF8.GetBytes(vertoning.Document), verordeningen);
        return Verordeningen();
    }

    /// <summary>The draft as a file, as it stands in the field: also while something is wrong with it.</summary>
    public async Task<IResult> Bewaar(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        return Document(velden) ? Results.File(Encoding.UTF8.GetBytes(vertoning.Document.ReplaceLineEndings("\n")), Inhoud.Json, "verordening.json") : Verordeningen();
    }

    public async Task<IResult> Probeer(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        (vertoning.Document, vertoning.Proefcasus) = (Waarde(velden, "document"), Waarde(velden, "casus"));
        var (document, casus) = (VerordeningReader.Lees(Encoding.UTF8.GetBytes(vertoning.Document)), CasusReader.Lees(Encoding.UTF8.GetBytes(vertoning.Proefcasus)));
        var fouten = document.IsGeldig ? verordeningen.Controleer(document.Waarde) : document.Fouten;
        vertoning.Fouten =
        [
            .. fouten.Select(f => new Veldfout("document", $"{f.Pad}: {f.Reden}")),
            .. casus.Fouten.Select(f => new Veldfout("casus", $"{f.Pad}: {f.Reden}")),
        ];
        if (vertoning.Fouten.Count == 0) vertoning.Proefadvies = Proefadviseur.Van(document.Waarde!, verordeningen, keuzen).Adviseer(casus.Waarde!);
        return Verordeningen();
    }

    /// <summary>A text as a file to save.</summary>
    public static IResult AlsBestand(Tekstmap teksten, Tekststuk stuk, string soort)
    {
        var (inhoud, type) = teksten.Bestand(stuk, soort);
        return Results.File(inhoud, type, $"{stuk.Naam}.{soort}");
    }

    private bool Document(Dictionary<string, StringValues> velden)
    {
        vertoning.Document = Waarde(velden, "document");
        if (!string.IsNullOrWhiteSpace(vertoning.Document)) return true;
        vertoning.Fouten = [new Veldfout("document", "Plak de tekst van een verordening in het veld.")];
        return false;
    }

    private RazorComponentResult<Vraagpagina> NoShow()
    {
        Neem(new Ingevuld([KeyValuePair.Create(Velden.Gedraging, "no-show")]));
        return Vraag(Schermenlijst.Alle[0]);
    }

    private IResult Volgende(Scherm scherm) =>
        Fout(scherm) is { } fout ? fout
        : Schermenlijst.Na(scherm, vertoning.Stand) is { } volgende ? Vraag(volgende)
        : Advies();

    private IResult Bewaar(Scherm scherm)
    {
        vertoning.Wijzigt = true;
        return Fout(scherm) is { } fout ? fout : Antwoorden();
    }

    private RazorComponentResult<Vraagpagina> Wijzigen(Scherm scherm)
    {
        vertoning.Wijzigt = true;
        return Vraag(scherm);
    }

    /// <summary>Another conduct on the form: a new one is asked, one that is there is shown.</summary>
    private IResult Wissel(string welke)
    {
        if (vertoning.Stand.Geheel is null && vertoning.Stand.Basis is null) return Advies();
        Neem(Gedragingwissel.Naar(vertoning.Stand, welke));
        return welke == Gedragingwissel.Erbij ? Vraag(Scherm("gedraging")) : Antwoorden();
    }

    private RazorComponentResult<Antwoordenpagina> Antwoorden() => Toon<Antwoordenpagina>("Uw antwoorden");

    /// <summary>The screen again while it has a fault, or the one before it that this answer contradicts.</summary>
    private RazorComponentResult<Vraagpagina>? Fout(Scherm scherm)
    {
        if (scherm.Fouten(vertoning.Stand) is { Count: > 0 } fouten) return Vraag(scherm, fouten);
        return Schermenlijst.Onleesbaar(vertoning.Stand, scherm) is { } eerder ? Vraag(eerder, [.. eerder.Leesfouten(vertoning.Stand)]) : null;
    }

    private RazorComponentResult<Vraagpagina> Vraag(Scherm scherm, IReadOnlyList<Veldfout> fouten)
    {
        vertoning.Fouten = fouten;
        return Vraag(scherm);
    }

    private RazorComponentResult<Vraagpagina> Vraag(Scherm scherm)
    {
        vertoning.Scherm = scherm;
        return Toon<Vraagpagina>(scherm.Titel);
    }

    /// <summary>Without a readable case there is no advice: the first screen with a fault is shown again.</summary>
    private IResult Advies()
    {
        if (vertoning.Stand.Advies is { } advies) return Toon<Adviespagina>(Weergave.Uitkomst(advies.Uitkomst));
        var scherm = Schermenlijst.Onleesbaar(vertoning.Stand) ?? Schermenlijst.Onbeantwoord(vertoning.Stand)!;
        return Vraag(scherm, scherm.Fouten(vertoning.Stand));
    }

    private void Neem(Ingevuld ingevuld) => vertoning.Stand = new Stand(ingevuld, adviseur, verordeningen);

    private RazorComponentResult<TPagina> Toon<TPagina>(string titel)
        where TPagina : IComponent
    {
        vertoning.Titel = vertoning.Fouten.Count > 0 ? "Fout: " + titel : titel;
        return new RazorComponentResult<TPagina>();
    }

    private RazorComponentResult<TeGrootpagina> TeGroot()
    {
        vertoning.Titel = "Fout: de invoer is te groot";
        return new RazorComponentResult<TeGrootpagina> { StatusCode = StatusCodes.Status413PayloadTooLarge };
    }

    private static Scherm Scherm(string code) => Schermenlijst.Zoek(code) ?? Schermenlijst.Alle[0];

    private static string Waarde(Dictionary<string, StringValues> velden, string naam) =>
        velden.TryGetValue(naam, out var waarde) ? waarde.ToString() : "";
}
