using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Onderdeel d: reizen tot in totaal drie uur per dag, als dat nodig is voor werk.</summary>
internal sealed class Artikel18Lid04OnderdeelD : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-d", s => s.Daad.Voorwaarden.ReistijdHoogstensDrieUur == Antwoord.Nee || s.Daad.Voorwaarden.ReizenNoodzakelijk == Antwoord.Nee);

        Then()
            .Yield(_ => new Vrij(schending, "pw-18-4-d"));
    }
}
