using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Liep de uitkering op de dag van de gedraging? Is haar begin niet gezegd, dan zegt een maand die is uitbetaald het, tenzij een ander feit twijfel geeft.</summary>
internal sealed class Artikel44Onbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.VeronderstelUitkering(s.Plicht), s => s.Daad.UitkeringLiep(s.Plicht) == Antwoord.Onbekend, s => !(s.Daad.VoorDeMelding && Plichtsoort.TotWerk(s.Plicht)));

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "of de uitkering liep"));
    }
}
