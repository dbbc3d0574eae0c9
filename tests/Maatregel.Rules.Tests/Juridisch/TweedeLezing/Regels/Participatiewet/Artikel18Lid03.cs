using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, derde lid: het college heroverweegt een besluit volgens het tweede lid.</summary>
internal sealed class Artikel18Lid03 : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, g => !g.VierdeLid, g => !g.EigenLid, g => g.Daad.Regeling == Regeling.Participatiewet);

        Then()
            .Yield(_ => new Steun(gekozen.Daad, "pw-18-3"));
    }
}
