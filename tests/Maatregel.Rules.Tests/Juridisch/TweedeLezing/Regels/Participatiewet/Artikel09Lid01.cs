using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De plichten tot werk gelden tot de pensioengerechtigde leeftijd (artikel 9, eerste lid, met 13 en 22); bijstand daarboven is van een ander (artikel 47c).</summary>
internal sealed class Artikel09Lid01 : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Daad.Regeling == Regeling.Participatiewet, s => s.Daad.Pensioengerechtigd == Antwoord.Ja);

        Then()
            .Yield(_ => new Vrij(schending, "pw-9-1"));
    }
}
