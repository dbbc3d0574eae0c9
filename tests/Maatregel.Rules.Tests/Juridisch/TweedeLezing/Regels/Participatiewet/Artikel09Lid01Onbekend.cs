using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of de pensioengerechtigde leeftijd is bereikt, moet bekend zijn; wie haar heeft, krijgt bijstand van een ander (artikel 47c), dus dan is de vraag of dat klopt.</summary>
internal sealed class Artikel09Lid01Onbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Daad.Regeling == Regeling.Participatiewet, s => s.Daad.Pensioengerechtigd == (Plichtsoort.TotWerk(s.Plicht) ? Antwoord.Onbekend : Antwoord.Ja));

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "pensioengerechtigd"));
    }
}
