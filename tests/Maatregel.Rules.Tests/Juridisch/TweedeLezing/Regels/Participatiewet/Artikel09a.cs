using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie op die dag als alleenstaande ouder van een kind jonger dan vijf van de plicht was ontheven, kan haar niet schenden (artikel 9a; artikel 38 IOAW en IOAZ).</summary>
internal sealed class Artikel09a : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.Ontheven(s.Daad, s.Plicht, OntheffingGrond.AlleenstaandeOuderKindJongerDan5));

        Then()
            .Yield(_ => new Vrij(schending, schending.Daad.Noemt("pw-9a", "ioaw-38", "ioaz-38")));
    }
}
