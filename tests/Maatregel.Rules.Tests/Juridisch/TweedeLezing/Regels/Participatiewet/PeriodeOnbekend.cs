using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De periode van het vijfde en zesde lid komt uit de verordening; is zij niet bekend, dan staat de duur open. Het zevende en achtste lid noemen zelf drie maanden.</summary>
internal sealed class PeriodeOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => k.VierdeLid)
            .Not<Periode>(p => p.Daad == gekozen.Daad, p => p.Onderdeel == gekozen.Grondslag.Onderdeel)
            .Not<Toepassing>(t => t.Daad == gekozen.Daad, t => t.Lid > 5);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "duur in de verordening"));
    }
}
