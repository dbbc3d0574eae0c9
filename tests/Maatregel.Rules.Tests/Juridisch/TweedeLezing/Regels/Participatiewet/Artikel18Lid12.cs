using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, twaalfde lid: onder belanghebbende wordt mede het gezin verstaan. Om een gedraging van de partner wordt daarom de uitkering van beiden verlaagd.</summary>
internal sealed class Artikel18Lid12 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Regeling == Regeling.Participatiewet, d => d.Van == Gezinslid.Partner);

        Then()
            .Yield(_ => new Steun(daad, "pw-18-12"));
    }
}
