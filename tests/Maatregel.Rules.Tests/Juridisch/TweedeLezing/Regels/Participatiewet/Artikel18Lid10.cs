using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, tiende lid: het college stemt de maatregel af op de omstandigheden als dringende redenen dat vragen.</summary>
internal sealed class Artikel18Lid10 : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Aanwezig);

        Then()
            .Yield(_ => new Afgestemd(standaard, standaard.Grondslag.Daad.Afstemming!.Percentage, standaard.Grondslag.Daad.Afstemming!.Maanden));
    }
}
