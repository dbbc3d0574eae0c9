using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Bereid zijn te verhuizen, maar alleen als er volgens het college geen andere mogelijkheid is, de arbeidsovereenkomst
/// ten minste een jaar duurt en het nettoloon ten minste de bijstandsnorm is.
/// </summary>
internal sealed class Artikel18Lid04OnderdeelE() : Artikel18Lid04("e")
{
    protected override IEnumerable<(string Code, string Vraag, string Anders, Antwoord? Antwoord)> Voorwaarden(Voorwaarden? voorwaarden) =>
    [
        ("geen-andere-mogelijkheid", "Was er volgens het college geen andere mogelijkheid dan verhuizen?", "Er was een andere mogelijkheid dan verhuizen.", voorwaarden?.GeenAndereMogelijkheid),
        ("contract-een-jaar", "Duurde de arbeidsovereenkomst ten minste een jaar?", "De arbeidsovereenkomst duurde korter dan een jaar.", voorwaarden?.ContractTenMinsteEenJaar),
        ("nettoloon-norm", "Was het nettoloon ten minste de bijstandsnorm?", "Het nettoloon was lager dan de bijstandsnorm.", voorwaarden?.NettoloonTenMinsteNorm),
    ];
}
