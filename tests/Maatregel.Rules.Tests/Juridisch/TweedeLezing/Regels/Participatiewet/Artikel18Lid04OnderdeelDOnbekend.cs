using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Beide voorwaarden van onderdeel d moeten bekend zijn.</summary>
internal sealed class Artikel18Lid04OnderdeelDOnbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-d", s => s.Daad.Voorwaarden.ReistijdHoogstensDrieUur == Antwoord.Onbekend || s.Daad.Voorwaarden.ReizenNoodzakelijk == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "de voorwaarden van onderdeel d"));
    }
}
