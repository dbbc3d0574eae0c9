using System.Buffers;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace Maatregel.Api.Pagina;

/// <summary>The counter for a case: takes what was sent and decides which page answers.</summary>
internal sealed class Loket(Vertoning vertoning, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, Gemeentebeleid beleid, Tekstmap teksten, ApiInstellingen instellingen, Zaakgeheugen geheugen)
{
    /// <summary>Before the code of a screen: from there the way leads back to all answers.</summary>
    public const string Wijzig = "wijzig-";

    /// <summary>The field with the file on the first page.</summary>
    public const string Bestand = "casusbestand";

    public IResult Begin() => vertoning.Toon<Beginpagina>("Maatregeladvies");

    public async Task<IResult> Formulier(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return vertoning.TeGroot();
        if (Voorbeelden.Zoek(Waarde(velden, "voorbeeld")) is { } voorbeeld)
        {
            Neem(CasusSchrijver.Schrijf(voorbeeld));
            Onthoud(null);
            return vertoning.Stand.Grondslagkeuzen.Kandidaten.Count > 1 && !vertoning.Stand.Ingevuld.Heeft(Velden.Grondslag) ? Vraag(Schermenlijst.Zoek("grondslag")!) : Advies();
        }

        Neem(velden);
        var naar = Waarde(velden, "naar");
        if (naar == "no-show") return NoShow();
        var zaak = Zaak(velden);
        var pagina = vertoning.Stand;
        if (zaak?.IsVerderDan(Waarde(velden, Zaakstand.Versieveld)) == true) VulAan(velden, zaak);
        var antwoord = Ga(Scherm(Waarde(velden, "stap")), naar, pagina);
        Onthoud(zaak, afgesneden: naar == Gedragingwissel.Begin + Gedragingwissel.Weg);
        return antwoord;
    }

    /// <param name="scherm">The screen that was filled in.</param>
    /// <param name="naar">Which button was pressed.</param>
    /// <param name="pagina">Where the case stood on the page itself.</param>
    private IResult Ga(Scherm scherm, string naar, Stand pagina) => naar switch
    {
        "volgende" => Volgende(scherm),
        "bewaar" => Bewaar(scherm),
        "terug" => Schermenlijst.Voor(scherm, vertoning.Stand) is { } vorige ? Vraag(vorige) : Begin(),
        Schermenlijst.Antwoorden => Antwoorden(),
        Schermenlijst.Advies => Advies(),
        var code when code.StartsWith(Gedragingwissel.Begin, StringComparison.Ordinal) => Wissel(code[Gedragingwissel.Begin.Length..], pagina),
        var code when code.StartsWith(Wijzig, StringComparison.Ordinal) => Wijzigen(Scherm(code[Wijzig.Length..])),
        var code => Vraag(Scherm(code)),
    };

    /// <summary>Opens a case that was saved here, or that another program made.</summary>
    public async Task<IResult> Open(HttpRequest request)
    {
        if (await Formulierlezer.LeesBestand(request, 2 * instellingen.MaximaleInvoer) is not { } inhoud) return vertoning.TeGroot();
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
        Onthoud(null);
        return Antwoorden();
    }

    public Task<IResult> Advies(HttpRequest request) => MetAdvies(request, advies =>
    {
        var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
        beleid.Schrijf(advies, uitvoer);
        return Results.File(uitvoer.WrittenMemory.ToArray(), Inhoud.Json, "advies.json");
    });

    public Task<IResult> Casus(HttpRequest request) =>
        MetAdvies(request, advies => Results.File(CasusWriter.Schrijf(advies.Casus), Inhoud.Json, "casus.json"));

    public Task<IResult> Tekst(HttpRequest request, string naam, string soort) =>
        MetAdvies(request, _ => Rapport.Schrijf(vertoning.Stand, naam) is { } stuk ? teksten.AlsBestand(stuk, soort) : Advies());

    /// <summary>
    /// What is made of an advice; without one, the screen that still misses an answer. A file is made of what the page shows, also when
    /// somebody went back to it.
    /// </summary>
    private async Task<IResult> MetAdvies(HttpRequest request, Func<Advies, IResult> antwoord)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return vertoning.TeGroot();
        Neem(velden);
        return vertoning.Stand.Advies is { } advies ? antwoord(advies) : Advies();
    }

    private RazorComponentResult<Vraagpagina> NoShow()
    {
        Neem(new Ingevuld([KeyValuePair.Create(Velden.Gedraging, "no-show")]));
        Onthoud(null);
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

    /// <summary>Another conduct on the form: a new one is asked, one that is there is shown, with the code of a question behind it on its screen.</summary>
    private IResult Wissel(string naar, Stand pagina)
    {
        if (vertoning.Stand.Geheel is null && vertoning.Stand.Basis is null) return Advies();
        var (welke, vraag) = naar.Split('-', 2) is [var nummer, var code] ? (nummer, code) : (naar, null);
        Neem(Gedragingwissel.Naar(vertoning.Stand, welke == Gedragingwissel.Erbij ? Gedragingwissel.Nieuwe(pagina) : welke));
        return vraag is not null ? Wijzigen(Schermenlijst.VanVraag(vraag, vertoning.Stand))
            : welke == Gedragingwissel.Erbij ? Vraag(Scherm("gedraging"))
            : Antwoorden();
    }

    private RazorComponentResult<Antwoordenpagina> Antwoorden() => vertoning.Toon<Antwoordenpagina>("Uw antwoorden");

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
        return vertoning.Toon<Vraagpagina>(scherm.Titel);
    }

    /// <summary>Without a readable case there is no advice: the first screen with a fault is shown again.</summary>
    private IResult Advies()
    {
        if (vertoning.Stand.Advies is { } advies) return vertoning.Toon<Adviespagina>(Weergave.Uitkomst(advies.Uitkomst));
        var scherm = Schermenlijst.Onleesbaar(vertoning.Stand) ?? Schermenlijst.Onbeantwoord(vertoning.Stand)!;
        return Vraag(scherm, scherm.Fouten(vertoning.Stand));
    }

    /// <summary>The case as it was last, when the page still fits in it.</summary>
    private Zaakstand? Zaak(Dictionary<string, StringValues> velden) => geheugen.Zoek(Waarde(velden, Zaakstand.Sleutelveld), Waarde(velden, Zaakstand.Versieveld));

    private void VulAan(Dictionary<string, StringValues> velden, Zaakstand zaak)
    {
        var pagina = vertoning.Stand;
        var laatste = new Stand(new Ingevuld(zaak.Velden), adviseur, verordeningen);
        if (Teruggang.Antwoorden(pagina, laatste, Waarde(velden, "stap"), velden.Keys) is not { } antwoorden) return;
        Neem(antwoorden);
        vertoning.Later = [.. Teruggang.Later(pagina, vertoning.Stand)];
    }

    /// <summary>A conduct that was added and of which nothing was answered is not remembered: whoever goes back never added it.</summary>
    private void Onthoud(Zaakstand? zaak, bool afgesneden = false) =>
        vertoning.Zaak = zaak is not null && vertoning.Stand.IsLegeGedraging ? zaak : geheugen.Onthoud(zaak, vertoning.Stand.Ingevuld.Paren, afgesneden);

    private void Neem(Dictionary<string, StringValues> velden) => Neem(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))));

    private void Neem(Ingevuld ingevuld) => vertoning.Stand = new Stand(ingevuld, adviseur, verordeningen);

    private static Scherm Scherm(string code) => Schermenlijst.Zoek(code) ?? Schermenlijst.Alle[0];

    private static string Waarde(Dictionary<string, StringValues> velden, string naam) =>
        velden.TryGetValue(naam, out var waarde) ? waarde.ToString() : "";
}
