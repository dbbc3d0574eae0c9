using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Is niet bekend wat de verordening op de gedraging zet, dan staan percentage en duur open, tenzij met een waarschuwing wordt volstaan.</summary>
internal sealed class PrijsOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid)
            .Not<Prijs>(p => p.Grondslag == gekozen.Grondslag)
            .Not<Waarschuwing>(w => w.Daad == gekozen.Daad);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "tarief in de verordening"));
    }
}
