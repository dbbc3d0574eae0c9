using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of de pensioengerechtigde leeftijd is bereikt, moet bij een plicht tot werk bekend zijn.</summary>
internal sealed class Artikel09Lid01Onbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Daad.Regeling == Regeling.Participatiewet, s => Plichtsoort.TotWerk(s.Plicht) && s.Daad.Pensioengerechtigd == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "pensioengerechtigd"));
    }
}
