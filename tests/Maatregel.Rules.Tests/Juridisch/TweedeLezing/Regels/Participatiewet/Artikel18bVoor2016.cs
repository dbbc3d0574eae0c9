using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Vóór 1 januari 2016 bestond de taaleis niet.</summary>
internal sealed class Artikel18bVoor2016 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht == "pw-18b-taaleis", d => d.Dag < new LocalDate(2016, 1, 1));

        Then()
            .Yield(_ => new NietGeregeld(daad, "de taaleis op die dag"));
    }
}
