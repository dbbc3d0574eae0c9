using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, zevende lid: binnen twaalf maanden nadat het zesde lid toepassing heeft gevonden: 100% gedurende drie maanden.</summary>
internal sealed class Artikel18Lid07 : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.VierdeLid)
            .Exists<Toepassing>(t => t.Daad == grondslag.Daad, t => t.Lid == 6)
            .Not<Toepassing>(t => t.Daad == grondslag.Daad, t => t.Lid > 6);

        Then()
            .Yield(_ => new Standaard(grondslag, "pw-18-7", 100, 3));
    }
}
