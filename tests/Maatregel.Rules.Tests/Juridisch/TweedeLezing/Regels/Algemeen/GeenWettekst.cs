using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>De wet is bekend vanaf 2015. Wat daarvóór gebeurde, heeft geen regel.</summary>
internal sealed class GeenWettekst : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Dag < new LocalDate(2015, 1, 1));

        Then()
            .Yield(_ => new NietGeregeld(daad, "de wet van die dag"));
    }
}
