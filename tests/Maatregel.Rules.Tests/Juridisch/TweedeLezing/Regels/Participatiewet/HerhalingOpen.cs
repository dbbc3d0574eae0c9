using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Kan de mogelijke toepassing de maatregel zwaarder maken dan wat zeker is, dan moet zij eerst vaststaan.</summary>
internal sealed class HerhalingOpen : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        MogelijkeToepassing mogelijk = null!;

        When()
            .Match(() => gekozen, k => k.VierdeLid)
            .Match(() => mogelijk, m => m.Daad == gekozen.Daad)
            .Not<Toepassing>(t => t.Daad == gekozen.Daad, t => t.Lid >= mogelijk.Lid || t.Lid > 6);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "eerdere maatregel"));
    }
}
