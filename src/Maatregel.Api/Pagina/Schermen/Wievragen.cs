using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>
/// Whose conduct it was, and whether there is a partner. Article 18 lid 12 Pw lowers the benefit of both once, and both are heard and
/// written to (articles 4:8 and 3:41 Awb): without an answer nobody is taken to be alone.
/// </summary>
internal static class Wievragen
{
    public static Vraag Maak(Stand stand, string label) => Vragen.Keuze(
        V.Van,
        label,
        [.. Keuzelijsten.Gezinsleden.Opties.Select(o => o with { Onthult = o.Waarde == "belanghebbende" ? Partner(stand) : [] })]);

    /// <summary>Known already when another conduct of the case is of the partner.</summary>
    private static IReadOnlyList<Vraag> Partner(Stand stand) => stand.AndereGedragingen.Any(g => g.Van == Gezinslid.Partner) ? [] :
    [
        Vragen.JaNee(
            V.MetPartner,
            "Heeft de inwoner de uitkering samen met een partner?",
            "Vraag de uitkeringsadministratie of de inwoner de uitkering samen met een partner heeft.",
            "Dan gaat een maatregel hen allebei aan, en zijn de brieven aan allebei."),
    ];
}
