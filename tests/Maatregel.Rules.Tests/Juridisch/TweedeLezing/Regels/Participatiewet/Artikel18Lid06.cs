using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, zesde lid: binnen twaalf maanden nadat het vijfde lid toepassing heeft gevonden, opnieuw een van de acht: 100% gedurende de langere periode van de verordening.</summary>
internal sealed class Artikel18Lid06 : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;
        Periode periode = null!;

        When()
            .Match(() => grondslag, g => g.VierdeLid)
            .Match(() => periode, p => p.Daad == grondslag.Daad, p => p.Onderdeel == grondslag.Onderdeel, p => p.HerhalingMaanden != null)
            .Exists<Toepassing>(t => t.Daad == grondslag.Daad, t => t.Lid == 5)
            .Not<Toepassing>(t => t.Daad == grondslag.Daad, t => t.Lid > 5);

        Then()
            .Yield(_ => new Standaard(grondslag, "pw-18-6", 100, periode.HerhalingMaanden!.Value));
    }
}
