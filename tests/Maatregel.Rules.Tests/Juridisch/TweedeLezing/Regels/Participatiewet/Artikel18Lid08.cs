using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, achtste lid: binnen twaalf maanden nadat het zevende lid toepassing heeft gevonden, telkens 100% gedurende drie maanden.</summary>
internal sealed class Artikel18Lid08 : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.VierdeLid)
            .Exists<Toepassing>(t => t.Daad == grondslag.Daad, t => t.Lid > 6);

        Then()
            .Yield(_ => new Standaard(grondslag, "pw-18-8", 100, 3));
    }
}
