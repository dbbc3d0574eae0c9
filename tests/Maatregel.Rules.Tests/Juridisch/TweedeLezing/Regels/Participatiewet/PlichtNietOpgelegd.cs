using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Een plicht die het college oplegt, geldt pas als zij concreet en op maat is opgelegd (artikel 18, eerste lid; ECLI:NL:CRVB:2020:2818).</summary>
internal sealed class PlichtNietOpgelegd : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => !Plichtsoort.VanRechtswege(s.Plicht), s => s.Daad.Opgelegd == Antwoord.Nee);

        Then()
            .Yield(_ => new Vrij(schending, schending.Daad.Noemt("pw-18-1", "ioaw-37-1", "ioaz-37-1")));
    }
}
