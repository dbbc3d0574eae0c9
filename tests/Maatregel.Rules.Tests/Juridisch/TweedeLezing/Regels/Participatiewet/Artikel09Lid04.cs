using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Een alleenstaande ouder van een kind jonger dan twaalf hoeft pas werk te aanvaarden als opvang, scholing en belastbaarheid zijn onderzocht (artikel 9, vierde lid); aangenomen is dat dit ook voor reizen en verhuizen geldt.</summary>
internal sealed class Artikel09Lid04 : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-a" || s.Plicht == "pw-18-4-d" || s.Plicht == "pw-18-4-e", s => s.Daad.AlleenstaandeOuderMetKindJongerDan12 == Antwoord.Ja, s => s.Daad.Voorwaarden.OpvangScholingEnBelastbaarheidOnderzocht == Antwoord.Nee);

        Then()
            .Yield(_ => new Vrij(schending, "pw-9-4"));
    }
}
