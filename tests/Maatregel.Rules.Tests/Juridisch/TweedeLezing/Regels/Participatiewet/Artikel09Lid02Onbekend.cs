using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of er een ontheffing was, moet bekend zijn bij een plicht waarvan kan worden ontheven.</summary>
internal sealed class Artikel09Lid02Onbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.TotWerk(s.Plicht), s => !s.Daad.OntheffingenBekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "ontheffing"));
    }
}
