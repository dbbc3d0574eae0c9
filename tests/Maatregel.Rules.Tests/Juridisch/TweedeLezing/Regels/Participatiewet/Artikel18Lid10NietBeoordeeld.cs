using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of dringende redenen tot afstemming dwingen, beoordeelt een mens.</summary>
internal sealed class Artikel18Lid10NietBeoordeeld : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.NietBeoordeeld);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "dringende redenen"));
    }
}
