using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Bereid zijn te verhuizen, maar alleen als er volgens het college geen andere mogelijkheid is, de arbeidsovereenkomst
/// ten minste een jaar duurt en het nettoloon ten minste de bijstandsnorm is.
/// </summary>
internal sealed class Artikel18Lid04OnderdeelE() : Artikel18Lid04(Regelcode.Pw18Lid4E)
{
    protected override IEnumerable<(string Code, string Vraag, string Anders, Antwoord? Antwoord)> Voorwaarden(Voorwaarden? voorwaarden) =>
    [
        (Vraagcode.VoorwaardeGeenAndereMogelijkheid, "Was er volgens het college geen andere mogelijkheid dan verhuizen?", "Er was een andere mogelijkheid dan verhuizen.", voorwaarden?.GeenAndereMogelijkheid),
        (Vraagcode.VoorwaardeContractEenJaar, "Duurde de arbeidsovereenkomst ten minste een jaar?", "De arbeidsovereenkomst duurde korter dan een jaar.", voorwaarden?.ContractTenMinsteEenJaar),
        (Vraagcode.VoorwaardeNettoloonNorm, "Was het nettoloon ten minste de bijstandsnorm?", "Het nettoloon was lager dan de bijstandsnorm.", voorwaarden?.NettoloonTenMinsteNorm),
    ];
}
