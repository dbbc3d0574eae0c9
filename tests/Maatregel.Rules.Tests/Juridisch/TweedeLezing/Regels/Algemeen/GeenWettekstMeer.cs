using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Hoe de wet na 2026 luidt, is niet bekend. Wat niet vaststaat of geen no-show was, wordt ook dan geen maatregel.</summary>
internal sealed class GeenWettekstMeer : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Dag > new LocalDate(2026, 12, 31))
            .Not<GeenMaatregel>(g => g.Daad == daad, g => g.BuitenDeWetVanDieDag);

        Then()
            .Yield(_ => new NietGeregeld(daad, "de wet van die dag"));
    }
}
