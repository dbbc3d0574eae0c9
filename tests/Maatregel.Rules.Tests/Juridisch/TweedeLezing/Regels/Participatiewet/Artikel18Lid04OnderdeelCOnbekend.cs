using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of het om werk vóór een verhuizing ging, moet bekend zijn.</summary>
internal sealed class Artikel18Lid04OnderdeelCOnbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => s.Plicht == "pw-18-4-c", s => s.Daad.Voorwaarden.VoorVerhuizing == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "de voorwaarde van onderdeel c"));
    }
}
