using System.Buffers;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The counter for looking again at a measure: by hand, or from a file that was saved at the advice.</summary>
internal sealed class Herzienloket(Vertoning vertoning, Herzienvertoning herzien, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, Tekstmap teksten, ApiInstellingen instellingen, Zaakgeheugen geheugen, Tellingen tellingen) : Vragenloket<Herzienscherm>(vertoning)
{
    /// <summary>The field with the file on the first page.</summary>
    public const string Bestand = "bestand";

    public override IResult Begin() => Vertoning.Toon<Herzienbegin>("Opnieuw kijken naar een maatregel");

    public async Task<IResult> Lees(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden) return Vertoning.TeGroot();
        Neem(new Ingevuld(velden, Herzienvelden.Alle));
        var (stap, versie) = (velden.GetValueOrDefault("stap", ""), velden.GetValueOrDefault(Zaakstand.Versieveld, ""));
        var zaak = geheugen.Zoek(velden.GetValueOrDefault(Zaakstand.Sleutelveld, ""), versie);
        if (zaak?.IsVerderDan(versie) == true) VulAan(stap, velden.Keys, zaak);
        var antwoord = Ga(Scherm(stap), velden.GetValueOrDefault("naar", ""));
        Onthoud(zaak);
        return antwoord;
    }

    public async Task<IResult> Open(HttpRequest request)
    {
        if (await Formulierlezer.LeesBestand(request, Formulierlezer.Grens(instellingen)) is not { } inhoud) return Vertoning.TeGroot(Formulierlezer.TeGrootBestand(instellingen));
        return Kies(Herzienbestand.Lees(inhoud, adviseur));
    }

    /// <summary>From the advice on the page, without a file between.</summary>
    public async Task<IResult> VanAdvies(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden) return Vertoning.TeGroot();
        var stand = new Stand(new Ingevuld(velden), adviseur, verordeningen);
        return stand.Geheel is { } casus ? Kies(Herzienbestand.Van(casus, adviseur)) : Begin();
    }

    public Task<IResult> Advies(HttpRequest request) => MetAdvies(request, () =>
    {
        var uitvoer = new ArrayBufferWriter<byte>(16 * 1024);
        HerzieningWriter.Schrijf(herzien.Herziening, uitvoer);
        return Results.File(uitvoer.WrittenMemory.ToArray(), Inhoud.Json, "herziening.json");
    });

    public Task<IResult> Verzoek(HttpRequest request) =>
        MetAdvies(request, () => Results.File(HerzieningsverzoekWriter.Schrijf(herzien.Herziening.Verzoek), Inhoud.Json, "herzieningsverzoek.json"));

    public Task<IResult> Tekst(HttpRequest request, string naam, string soort) =>
        MetAdvies(request, () => herzien.Brief(naam) is { } brief ? teksten.AlsBestand(brief, soort) : Advies());

    private async Task<IResult> MetAdvies(HttpRequest request, Func<IResult> antwoord)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden) return Vertoning.TeGroot();
        Neem(new Ingevuld(velden, Herzienvelden.Alle));
        return herzien.Stand.Herziening is null ? Advies() : antwoord();
    }

    private IResult Kies((IReadOnlyList<Herzienkeuze> Keuzen, IReadOnlyList<string> Fouten) gelezen)
    {
        herzien.Keuzen = gelezen.Keuzen;
        Vertoning.Fouten = [.. gelezen.Fouten.Select(f => new Veldfout(Bestand, f))];
        if (gelezen.Keuzen is not [var keuze]) return Begin();
        Neem(keuze.Ingevuld);
        Onthoud(null);
        return Vraag(Herzienschermen.Alle[0]);
    }

    protected override Herzienscherm Scherm(string code) => Herzienschermen.Zoek(code);

    protected override Herzienscherm? Na(Herzienscherm scherm) => herzien.Stand.Zeker ? null : Herzienschermen.Alle.SkipWhile(s => s != scherm).ElementAtOrDefault(1);

    protected override Herzienscherm? Voor(Herzienscherm scherm) => Herzienschermen.Alle.TakeWhile(s => s != scherm).LastOrDefault(scherm);

    /// <summary>The four screens are one request: an answer may contradict a later one.</summary>
    protected override Herzienscherm? Onleesbaar(Herzienscherm? hier = null) => Herzienschermen.Onleesbaar(herzien.Stand);

    protected override Herzienscherm? Onbeantwoord() => Herzienschermen.Onbeantwoord(herzien.Stand);

    protected override IReadOnlyList<Veldfout> Fouten(Herzienscherm scherm) => scherm.Fouten(herzien.Stand);

    protected override IReadOnlyList<Veldfout> Leesfouten(Herzienscherm scherm) => scherm.Leesfouten(herzien.Stand);

    protected override IResult Vraag(Herzienscherm scherm)
    {
        herzien.Scherm = scherm;
        Vertoning.Vragen = scherm.Vragen(herzien.Stand);
        return Vertoning.Toon<Herzienvraag>(scherm.Titel);
    }

    protected override IResult Gewijzigd() => Advies();

    protected override IResult? Uitkomst() => herzien.Stand.Herziening is { } herziening ? Vertoning.Toon<Herzienadvies>(Weergave.Uitkomst(tellingen.Tel(herziening).Uitkomst)) : null;

    /// <summary>Of a page that somebody went back to counts what it asks itself; the rest is as it was answered last.</summary>
    private void VulAan(string stap, IEnumerable<string> gestuurd, Zaakstand zaak)
    {
        var pagina = herzien.Stand;
        var gezegd = stap == Schermenlijst.Advies ? new HashSet<string>() : Scherm(stap).Vragen(pagina).Gezegd(gestuurd, pagina.Ingevuld);
        Neem(new Ingevuld(zaak.Velden, Herzienvelden.Alle).Met(pagina.Ingevuld, gezegd));
        var nu = herzien.Stand;
        Vertoning.Later = [.. Herzienschermen.Alle.Where(s => s.Vragen(nu).Velden().Any(v => nu.Ingevuld[v] != pagina.Ingevuld[v])).Select(s => s.Kort)];
    }

    private void Onthoud(Zaakstand? zaak) => Vertoning.Zaak = geheugen.Onthoud(zaak, herzien.Stand.Ingevuld.Paren);

    private void Neem(Ingevuld ingevuld)
    {
        herzien.Stand = new Herzienstand(ingevuld, adviseur, verordeningen);
        Vertoning.Velden = veld => ingevuld[veld];
    }
}
