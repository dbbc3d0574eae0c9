using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Zijn er geen dringende redenen, dan blijft de verlaging zoals wet en verordening haar bepalen.</summary>
internal sealed class Artikel18Lid10Geen : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Geen);

        Then()
            .Yield(_ => new Afgestemd(standaard, standaard.Percentage, standaard.Maanden));
    }
}
