using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Bereid zijn tot drie uur per dag te reizen, als dat nodig is om werk te krijgen, te aanvaarden of te behouden.</summary>
internal sealed class Artikel18Lid04OnderdeelD() : Artikel18Lid04(Regelcode.Pw18Lid4D)
{
    protected override IEnumerable<(string Code, string Vraag, string Anders, Antwoord? Antwoord)> Voorwaarden(Voorwaarden? voorwaarden) =>
    [
        (Vraagcode.VoorwaardeReistijd, "Was de reistijd in totaal hoogstens drie uur per dag?", "De reistijd was in totaal meer dan drie uur per dag.", voorwaarden?.ReistijdHoogstensDrieUur),
        (Vraagcode.VoorwaardeReizenNoodzakelijk, "Was reizen nodig om het werk te krijgen, te aanvaarden of te behouden?", "Reizen was niet nodig om het werk te krijgen, te aanvaarden of te behouden.", voorwaarden?.ReizenNoodzakelijk),
    ];
}
