using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, vijfde lid: 100% gedurende de periode die de verordening noemt, ten minste een en hoogstens drie maanden.</summary>
internal sealed class Artikel18Lid05 : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;
        Periode periode = null!;

        When()
            .Match(() => grondslag, g => g.VierdeLid)
            .Match(() => periode, p => p.Daad == grondslag.Daad, p => p.Onderdeel == grondslag.Onderdeel)
            .Not<Toepassing>(t => t.Daad == grondslag.Daad);

        Then()
            .Yield(_ => new Standaard(grondslag, "pw-18-5", 100, periode.EersteMaanden));
    }
}
