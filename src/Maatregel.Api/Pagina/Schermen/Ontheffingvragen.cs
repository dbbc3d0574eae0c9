using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What is asked of every exemption, of the person or of the partner.</summary>
internal static class Ontheffingvragen
{
    public static IReadOnlyList<Vraag> Maak(Stand stand, string wie, Func<string, string> veld) =>
    [
        .. Een(stand, 1, veld),
        .. Enumerable.Range(2, stand.Ingevuld.Rijen(Ontheffingvelden.Meeste, i => veld(Ontheffingvelden.Begin(i)), minste: 2) - 1)
            .Select(i => new Vraag(Veldsoort.Groep, veld($"ontheffing-{i}"), i == 2 ? $"Had {wie} nog een ontheffing?" : "En nog een?") { Vragen = Een(stand, i, veld), Gevouwen = true }),
    ];

    private static IReadOnlyList<Vraag> Een(Stand stand, int nummer, Func<string, string> veld)
    {
        var verplicht = nummer == 1;
        return
        [
            Vragen.Keuze(veld(Ontheffingvelden.Grond(nummer)), "Waarom is die verleend?", Keuzelijsten.Ontheffingsgronden.Opties, verplicht: verplicht),
            Vragen.Datum(veld(Ontheffingvelden.Van(nummer)), "Eerste dag van de ontheffing", ontbreekt: verplicht ? "Vul de eerste dag van de ontheffing in." : null),
            Vragen.Datum(veld(Ontheffingvelden.Tot(nummer)), "Laatste dag van de ontheffing", "Leeg laten als de ontheffing doorloopt."),
            .. Plichten(stand, nummer, veld),
        ];
    }

    /// <summary>Which duties an exemption names, is asked only when that decides, and as long as one is named.</summary>
    private static IEnumerable<Vraag> Plichten(Stand stand, int nummer, Func<string, string> veld)
    {
        var regeling = Keuzelijsten.Regelingen.Lees(stand.Ingevuld[V.Regeling]) ?? Regeling.Participatiewet;
        var vinkjes = Verplichtingen.Alle.Where(v => v.Regeling == regeling).Select(v => new Vraag(Veldsoort.Vinkje, veld(Ontheffingvelden.Plicht(nummer, v)), v.Omschrijving)).ToList();
        if (!stand.Gevraagd(Vraagcode.OntheffingReikwijdte) && !vinkjes.Exists(v => stand.Ingevuld.Heeft(v.Veld))) yield break;
        yield return Vragen.Groep(veld($"ontheffing-{nummer}-plichten"), "Van welke verplichtingen is ontheven?", vinkjes) with
        {
            Uitleg = "Kruis aan wat in het besluit staat. Kruist u niets aan, dan geldt de ontheffing voor alles waarvan de wet haar toelaat.",
        };
    }
}
