using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie op die dag om dringende redenen van de plicht was ontheven, kan haar niet schenden (artikel 9, tweede lid; artikel 37a IOAW en IOAZ).</summary>
internal sealed class Artikel09Lid02 : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.Ontheven(s.Daad, s.Plicht, OntheffingGrond.DringendeRedenen));

        Then()
            .Yield(_ => new Vrij(schending, schending.Daad.Noemt("pw-9-2", "ioaw-37a", "ioaz-37a")));
    }
}
