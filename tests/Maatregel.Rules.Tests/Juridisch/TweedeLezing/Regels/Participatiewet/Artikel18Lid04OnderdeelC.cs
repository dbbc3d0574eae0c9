using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Onderdeel c: werk in een andere gemeente verkrijgen vóórdat men daarheen verhuist.</summary>
internal sealed class Artikel18Lid04OnderdeelC : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-c", s => s.Daad.Voorwaarden.VoorVerhuizing == Antwoord.Nee);

        Then()
            .Yield(_ => new Vrij(schending, "pw-18-4-c"));
    }
}
