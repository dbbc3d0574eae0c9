using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Wie aan geen van de plichten was gebonden, krijgt geen maatregel.</summary>
internal sealed class GeenPlichtGold : Rule
{
    public override void Define()
    {
        Vrij vrij = null!;

        When()
            .Match(() => vrij)
            .Not<Bindend>(b => b.Daad == vrij.Schending.Daad);

        Then()
            .Yield(_ => new GeenMaatregel(vrij.Schending.Daad, vrij.Regel));
    }
}
