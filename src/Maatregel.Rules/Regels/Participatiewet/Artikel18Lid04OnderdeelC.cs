using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Werk verkrijgen in een andere gemeente voordat men daarheen verhuist.</summary>
internal sealed class Artikel18Lid04OnderdeelC() : Artikel18Lid04(Regelcode.Pw18Lid4C)
{
    protected override IEnumerable<(string Code, string Vraag, string Anders, Antwoord? Antwoord)> Voorwaarden(Voorwaarden? voorwaarden) =>
        [(Vraagcode.VoorwaardeVoorVerhuizing, "Ging het om werk in een andere gemeente vóór de verhuizing daarheen?", "Het ging niet om werk in een andere gemeente vóór de verhuizing daarheen.", voorwaarden?.VoorVerhuizing)];
}
