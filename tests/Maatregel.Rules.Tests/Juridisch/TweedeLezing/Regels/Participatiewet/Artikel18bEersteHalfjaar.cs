using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Voor wie op 31 december 2015 al bijstand had, gold de taaleis in het eerste halve jaar nog niet (artikel II van de Wet taaleis).</summary>
internal sealed class Artikel18bEersteHalfjaar : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht == "pw-18b-taaleis", d => d.HadAlBijstand, d => d.Dag >= new LocalDate(2016, 1, 1), d => d.Dag < new LocalDate(2016, 7, 1));

        Then()
            .Yield(_ => new GeenMaatregel(daad, "pw-18b"));
    }
}
