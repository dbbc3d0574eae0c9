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
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The counter for looking again at a measure: by hand, or from a file that was saved at the advice.</summary>
internal sealed class Herzienloket(Vertoning vertoning, Herzienvertoning herzien, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, Tekstmap teksten, ApiInstellingen instellingen, Zaakgeheugen geheugen)
{
    /// <summary>Before the code of a screen: from there the way leads back to the advice.</summary>
    public const string Wijzig = "wijzig-";

    /// <summary>The field with the file on the first page.</summary>
    public const string Bestand = "bestand";

    public IResult Begin() => vertoning.Toon<Herzienbegin>("Opnieuw kijken naar een maatregel");

    public async Task<IResult> Lees(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return vertoning.TeGroot();
        Neem(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString())));
        var zaak = geheugen.Zoek(Waarde(Zaakstand.Sleutelveld), Waarde(Zaakstand.Versieveld));
        if (zaak?.IsVerderDan(Waarde(Zaakstand.Versieveld)) == true) VulAan(Waarde("stap"), velden.Keys, zaak);
        var scherm = Herzienschermen.Zoek(Waarde("stap"));
        IResult antwoord = Waarde("naar") switch
        {
            "volgende" => Volgende(scherm),
            "bewaar" => Bewaar(scherm),
            "terug" => Vraag(Herzienschermen.Alle.TakeWhile(s => s != scherm).LastOrDefault(scherm)),
            Schermenlijst.Advies => Advies(),
            var code when code.StartsWith(Wijzig, StringComparison.Ordinal) => Wijzigen(Herzienschermen.Zoek(code[Wijzig.Length..])),
            var code => Vraag(Herzienschermen.Zoek(code)),
        };
        Onthoud(zaak);
        return antwoord;

        string Waarde(string naam) => velden.TryGetValue(naam, out var waarde) ? waarde.ToString() : "";
    }

    public async Task<IResult> Open(HttpRequest request)
    {
        if (await Formulierlezer.LeesBestand(request, 2 * instellingen.MaximaleInvoer) is not { } inhoud) return vertoning.TeGroot();
        return Kies(Herzienbestand.Lees(inhoud, adviseur));
    }

    /// <summary>From the advice on the page, without a file between.</summary>
    public async Task<IResult> VanAdvies(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return vertoning.TeGroot();
        var stand = new Stand(new Ingevuld(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString()))), adviseur, verordeningen);
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
        if (await Formulierlezer.Lees(request, instellingen.MaximaleInvoer) is not { } velden) return vertoning.TeGroot();
        Neem(velden.Select(v => KeyValuePair.Create(v.Key, v.Value.ToString())));
        return herzien.Stand.Herziening is null ? Advies() : antwoord();
    }

    private IResult Kies((IReadOnlyList<Herzienkeuze> Keuzen, IReadOnlyList<string> Fouten) gelezen)
    {
        herzien.Keuzen = gelezen.Keuzen;
        vertoning.Fouten = [.. gelezen.Fouten.Select(f => new Veldfout(Bestand, f))];
        if (gelezen.Keuzen is not [var keuze]) return Begin();
        Neem(keuze.Ingevuld);
        Onthoud(null);
        return Vraag(Herzienschermen.Alle[0]);
    }

    private IResult Volgende(Herzienscherm scherm)
    {
        if (Fout(scherm) is { } fout) return fout;
        var volgende = Herzienschermen.Alle.SkipWhile(s => s != scherm).ElementAtOrDefault(1);
        return volgende is null || herzien.Stand.Zeker ? Advies() : Vraag(volgende);
    }

    private IResult Bewaar(Herzienscherm scherm)
    {
        herzien.Wijzigt = true;
        return Fout(scherm) is { } fout ? fout : Advies();
    }

    private RazorComponentResult<Herzienvraag> Wijzigen(Herzienscherm scherm)
    {
        herzien.Wijzigt = true;
        return Vraag(scherm);
    }

    /// <summary>The screen again while it has a fault, or another one that this answer contradicts.</summary>
    private RazorComponentResult<Herzienvraag>? Fout(Herzienscherm scherm)
    {
        if (scherm.Fouten(herzien.Stand) is { Count: > 0 } fouten) return Vraag(scherm, fouten);
        return Herzienschermen.Onleesbaar(herzien.Stand) is { } ander ? Vraag(ander, ander.Leesfouten(herzien.Stand)) : null;
    }

    /// <summary>Without a readable request there is no advice: the first screen with a fault is shown again.</summary>
    private IResult Advies()
    {
        if (herzien.Stand.Herziening is { } herziening) return vertoning.Toon<Herzienadvies>(Weergave.Uitkomst(herziening.Uitkomst));
        var scherm = Herzienschermen.Onleesbaar(herzien.Stand) ?? Herzienschermen.Onbeantwoord(herzien.Stand)!;
        return Vraag(scherm, scherm.Fouten(herzien.Stand));
    }

    private RazorComponentResult<Herzienvraag> Vraag(Herzienscherm scherm, IReadOnlyList<Veldfout> fouten)
    {
        vertoning.Fouten = fouten;
        return Vraag(scherm);
    }

    private RazorComponentResult<Herzienvraag> Vraag(Herzienscherm scherm)
    {
        herzien.Scherm = scherm;
        vertoning.Vragen = scherm.Vragen(herzien.Stand);
        return vertoning.Toon<Herzienvraag>(scherm.Titel);
    }

    /// <summary>Of a page that somebody went back to counts what it asks itself; the rest is as it was answered last.</summary>
    private void VulAan(string stap, IEnumerable<string> gestuurd, Zaakstand zaak)
    {
        var pagina = herzien.Stand;
        var gezegd = stap == Schermenlijst.Advies ? new HashSet<string>() : Herzienschermen.Zoek(stap).Vragen(pagina).Gezegd(gestuurd, pagina.Ingevuld);
        Neem(new Ingevuld(zaak.Velden, Herzienvelden.Alle).Met(pagina.Ingevuld, gezegd));
        var nu = herzien.Stand;
        vertoning.Later = [.. Herzienschermen.Alle.Where(s => s.Vragen(nu).Velden().Any(v => nu.Ingevuld[v] != pagina.Ingevuld[v])).Select(s => s.Kort)];
    }

    private void Onthoud(Zaakstand? zaak) => vertoning.Zaak = geheugen.Onthoud(zaak, herzien.Stand.Ingevuld.Paren);

    private void Neem(IEnumerable<KeyValuePair<string, string>> velden) => Neem(new Ingevuld(velden, Herzienvelden.Alle));

    private void Neem(Ingevuld ingevuld)
    {
        herzien.Stand = new Herzienstand(ingevuld, adviseur, verordeningen);
        vertoning.Velden = veld => ingevuld[veld];
    }
}
