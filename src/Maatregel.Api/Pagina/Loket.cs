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

namespace Maatregel.Api.Pagina;

/// <summary>The counter for a case: takes what was sent and decides which page answers.</summary>
internal sealed class Loket(Vertoning vertoning, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, Gemeentebeleid beleid, Tekstmap teksten, ApiInstellingen instellingen, Zaakgeheugen geheugen, Tellingen tellingen) : Vragenloket<Scherm>(vertoning)
{
    /// <summary>The field with the file on the first page.</summary>
    public const string Bestand = "casusbestand";

    public override IResult Begin() => Vertoning.Toon<Beginpagina>("Maatregeladvies");

    public async Task<IResult> Formulier(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden) return Vertoning.TeGroot();
        if (Voorbeelden.Zoek(velden.GetValueOrDefault("voorbeeld", "")) is { } voorbeeld)
        {
            Neem(CasusSchrijver.Schrijf(voorbeeld));
            Onthoud(null);
            return Vertoning.Stand.Grondslagkeuzen.Kandidaten.Count > 1 && !Vertoning.Stand.Ingevuld.Heeft(Velden.Grondslag) ? Vraag(Schermenlijst.Zoek("grondslag")!) : Advies();
        }

        Neem(new Ingevuld(velden));
        var naar = velden.GetValueOrDefault("naar", "");
        if (naar == "no-show") return NoShow();
        var zaak = Zaak(velden);
        var pagina = Vertoning.Stand;
        if (zaak?.IsVerderDan(velden.GetValueOrDefault(Zaakstand.Versieveld, "")) == true) VulAan(velden, zaak);
        var antwoord = Ga(Scherm(velden.GetValueOrDefault("stap", "")), naar, pagina);
        Onthoud(zaak, afgesneden: naar == Gedragingwissel.Begin + Gedragingwissel.Weg);
        return antwoord;
    }

    /// <param name="scherm">The screen that was filled in.</param>
    /// <param name="naar">Which button was pressed.</param>
    /// <param name="pagina">Where the case stood on the page itself.</param>
    private IResult Ga(Scherm scherm, string naar, Stand pagina) => naar switch
    {
        Schermenlijst.Antwoorden => Antwoorden(),
        _ when naar.StartsWith(Gedragingwissel.Begin, StringComparison.Ordinal) => Wissel(naar[Gedragingwissel.Begin.Length..], pagina),
        _ => Ga(scherm, naar),
    };

    /// <summary>Opens a case that was saved here, or that another program made.</summary>
    public async Task<IResult> Open(HttpRequest request)
    {
        if (await Formulierlezer.LeesBestand(request, Formulierlezer.Grens(instellingen)) is not { } inhoud) return Vertoning.TeGroot(Formulierlezer.TeGrootBestand(instellingen));
        var gelezen = CasusReader.Lees(inhoud);
        if (gelezen.Waarde is not { } casus)
        {
            Vertoning.Fouten = inhoud.Length == 0
                ? [new Veldfout(Bestand, "Kies een bestand met antwoorden.")]
                : [.. gelezen.Fouten.Select(f => new Veldfout(Bestand, Padvertaling.InBestand(f)))];
            return Begin();
        }

        Neem(new Ingevuld(
        [
            .. CasusSchrijver.Schrijf(casus).Alle.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)),
            KeyValuePair.Create(Velden.Bestand, Basis.Schrijf(casus)),
        ]));
        if (!Formulierlezer.Past(Vertoning.Stand.Ingevuld, Formulierlezer.Grens(instellingen))) return Vertoning.TeGroot("De antwoorden in het bestand passen niet op deze pagina. Maak de motiveringen in het bestand korter.");
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
        MetAdvies(request, _ => Rapport.Schrijf(Vertoning.Stand, naam) is { } stuk ? teksten.AlsBestand(stuk, soort) : Advies());

    /// <summary>
    /// What is made of an advice; without one, the screen that still misses an answer. A file is made of what the page shows, also when
    /// somebody went back to it.
    /// </summary>
    private async Task<IResult> MetAdvies(HttpRequest request, Func<Advies, IResult> antwoord)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden) return Vertoning.TeGroot();
        Neem(new Ingevuld(velden));
        return Vertoning.Stand.Advies is { } advies ? antwoord(advies) : Advies();
    }

    private IResult NoShow()
    {
        Neem(new Ingevuld([KeyValuePair.Create(Velden.Gedraging, "no-show")]));
        Onthoud(null);
        return Vraag(Schermenlijst.Alle[0]);
    }

    /// <summary>Another conduct on the form: a new one is asked, one that is there is shown, with the code of a question behind it on its screen.</summary>
    private IResult Wissel(string naar, Stand pagina)
    {
        if (Vertoning.Stand.Geheel is null && Vertoning.Stand.Basis is null) return Advies();
        var (welke, vraag) = naar.Split('-', 2) is [var nummer, var code] ? (nummer, code) : (naar, null);
        Neem(Gedragingwissel.Naar(Vertoning.Stand, welke == Gedragingwissel.Erbij ? Gedragingwissel.Nieuwe(pagina) : welke));
        return vraag is not null ? Wijzigen(Schermenlijst.VanVraag(vraag, Vertoning.Stand))
            : welke == Gedragingwissel.Erbij ? Vraag(Scherm("gedraging"))
            : Antwoorden();
    }

    private RazorComponentResult<Antwoordenpagina> Antwoorden() => Vertoning.Toon<Antwoordenpagina>("Uw antwoorden");

    protected override Scherm Scherm(string code) => Schermenlijst.Zoek(code) ?? Schermenlijst.Alle[0];

    protected override Scherm? Na(Scherm scherm) => Schermenlijst.Na(scherm, Vertoning.Stand);

    protected override Scherm? Voor(Scherm scherm) => Schermenlijst.Voor(scherm, Vertoning.Stand);

    protected override Scherm? Onleesbaar(Scherm? hier = null) => Schermenlijst.Onleesbaar(Vertoning.Stand, hier);

    protected override Scherm? Onbeantwoord() => Schermenlijst.Onbeantwoord(Vertoning.Stand);

    protected override IReadOnlyList<Veldfout> Fouten(Scherm scherm) => scherm.Fouten(Vertoning.Stand);

    protected override IReadOnlyList<Veldfout> Leesfouten(Scherm scherm) => [.. scherm.Leesfouten(Vertoning.Stand)];

    protected override IResult Vraag(Scherm scherm)
    {
        Vertoning.Scherm = scherm;
        return Vertoning.Toon<Vraagpagina>(scherm.Titel);
    }

    protected override IResult Gewijzigd() => Antwoorden();

    protected override IResult? Uitkomst() => Vertoning.Stand.Advies is { } advies ? Vertoning.Toon<Adviespagina>(Weergave.Uitkomst(tellingen.Tel(advies).Uitkomst)) : null;

    /// <summary>The case as it was last, when the page still fits in it.</summary>
    private Zaakstand? Zaak(Dictionary<string, string> velden) => geheugen.Zoek(velden.GetValueOrDefault(Zaakstand.Sleutelveld, ""), velden.GetValueOrDefault(Zaakstand.Versieveld, ""));

    private void VulAan(Dictionary<string, string> velden, Zaakstand zaak)
    {
        var pagina = Vertoning.Stand;
        var laatste = new Stand(new Ingevuld(zaak.Velden), adviseur, verordeningen);
        if (Teruggang.Antwoorden(pagina, laatste, velden.GetValueOrDefault("stap", ""), velden.Keys) is not { } antwoorden) return;
        Neem(antwoorden);
        Vertoning.Later = [.. Teruggang.Later(pagina, Vertoning.Stand)];
    }

    /// <summary>A conduct that was added and of which nothing was answered is not remembered: whoever goes back never added it.</summary>
    private void Onthoud(Zaakstand? zaak, bool afgesneden = false) =>
        Vertoning.Zaak = zaak is not null && Vertoning.Stand.IsLegeGedraging ? zaak : geheugen.Onthoud(zaak, Vertoning.Stand.Ingevuld.Paren, afgesneden);

    private void Neem(Ingevuld ingevuld) => Vertoning.Stand = new Stand(ingevuld, adviseur, verordeningen);
}
