using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Artikel 18, tweede lid, Participatiewet, artikel 20, tweede lid, IOAW en artikel 20, eerste lid, IOAZ: het college verlaagt overeenkomstig de verordening. Zonder dat lid draagt de verordening niets.</summary>
internal sealed class VerlagingVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, g => !g.VierdeLid, g => !g.EigenLid);

        Then()
            .Yield(_ => new Steun(gekozen.Daad, gekozen.Daad.Noemt("pw-18-2", "ioaw-20-2", "ioaz-20-1")));
    }
}
