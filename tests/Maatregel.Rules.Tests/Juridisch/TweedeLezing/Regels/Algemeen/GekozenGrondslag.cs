using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Passen er meer, dan kiest het college met een reden (ECLI:NL:CRVB:2019:2663, ECLI:NL:CRVB:2021:400).</summary>
internal sealed class GekozenGrondslag : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.Regel == g.Daad.Keuze)
            .Exists<Grondslag>(a => a.Daad == grondslag.Daad, a => a.Regel != grondslag.Regel || !grondslag.Gegeven);

        Then()
            .Yield(_ => new Gekozen(grondslag));
    }
}
