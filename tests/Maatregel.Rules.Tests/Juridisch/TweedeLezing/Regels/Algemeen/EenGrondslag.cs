using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Past er één grondslag en wijst een feit haar aan, dan is het die. Wie een andere noemt, bedoelt iets anders.</summary>
internal sealed class EenGrondslag : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.Gegeven, g => g.Daad.GenoemdeKeuze == null || g.Daad.GenoemdeKeuze == g.Regel)
            .Not<Grondslag>(a => a.Daad == grondslag.Daad, a => a.Regel != grondslag.Regel);

        Then()
            .Yield(_ => new Gekozen(grondslag));
    }
}
