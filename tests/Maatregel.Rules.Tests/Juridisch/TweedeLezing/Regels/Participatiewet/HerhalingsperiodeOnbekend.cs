using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De verordening geeft wel de periode van het vijfde lid en niet die van het zesde: bij herhaling staat de duur open.</summary>
internal sealed class HerhalingsperiodeOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => k.VierdeLid)
            .Exists<Periode>(p => p.Daad == gekozen.Daad, p => p.Onderdeel == gekozen.Grondslag.Onderdeel, p => p.HerhalingMaanden == null)
            .Exists<Toepassing>(t => t.Daad == gekozen.Daad, t => t.Lid == 5)
            .Not<Toepassing>(t => t.Daad == gekozen.Daad, t => t.Lid > 5);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "duur in de verordening"));
    }
}
