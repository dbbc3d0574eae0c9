using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, tiende lid: elke maatregel wordt op zichzelf afgestemd; één oordeel over meer maatregelen zegt niet welke.</summary>
internal sealed class Artikel18Lid10PerMaatregel : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Aanwezig, s => !s.Grondslag.Daad.EigenOordeel)
            .Exists<Overgebleven>(o => o.Daad == standaard.Grondslag.Daad)
            .Exists<Overgebleven>(o => o.Daad != standaard.Grondslag.Daad);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "afstemming per maatregel"));
    }
}
