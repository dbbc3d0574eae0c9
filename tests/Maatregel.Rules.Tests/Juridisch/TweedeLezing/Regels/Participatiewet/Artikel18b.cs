using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De taaleis heeft een eigen verlaging (artikel 18b), sinds 1 januari 2016, en voor wie toen al bijstand had sinds 1 juli 2016.</summary>
internal sealed class Artikel18b : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht == "pw-18b-taaleis", d => !d.NogNietGebeurd, d => d.Dag >= new LocalDate(2016, d.HadAlBijstand ? 7 : 1, 1), d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "taaleis"));
    }
}
