using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Ziet het oordeel over de zaak dringende redenen en dat over geen enkele daad, dan is niet gezegd welk van beide geldt.</summary>
internal sealed class Artikel18Lid10TweeOordelen : Rule
{
    public override void Define()
    {
        Overgebleven daad = null!;

        When()
            .Match(() => daad, o => o.Daad.ZaakZietRedenen, o => o.Daad.DringendeRedenen == DringendeRedenenOordeel.Geen)
            .Not<Overgebleven>(o => o.Daad.DringendeRedenen != DringendeRedenenOordeel.Geen);

        Then()
            .Yield(_ => new Ontbreekt(daad.Daad, "dringende redenen"));
    }
}
