using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Zonder herhaling geldt wat de verordening de eerste keer op de gedraging zet.</summary>
internal sealed class EersteKeer : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;

        When()
            .Match(() => prijs)
            .Not<Herhaling>(h => h.Grondslag == prijs.Grondslag)
            .Not<Waarschuwing>(w => w.Daad == prijs.Grondslag.Daad);

        Then()
            .Yield(_ => new Standaard(prijs.Grondslag, prijs.Regel, prijs.Percentage, prijs.Maanden));
    }
}
