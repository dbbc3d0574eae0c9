using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Hoe ver de ontheffing reikt of kan reiken, moet bekend zijn.</summary>
internal sealed class Artikel09Lid02Onzeker : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.MisschienOntheven(s.Daad, s.Plicht));

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "ontheffing"));
    }
}
