using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Is om de ene daad niets te verwijten, en kan de andere dezelfde handeling zijn, dan is om die misschien ook niets te verwijten.</summary>
internal sealed class MisschienEenHandelingZonderVerwijt : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => ander, d => d != een.Daad, d => d.Van == een.Daad.Van, d => d.Handeling == null || een.Daad.Handeling == null)
            .Exists<GeenMaatregel>(g => g.Daad == ander, g => Samenhang.OmHetVerwijt(g.Regel))
            .Not<AndereWeg>(w => w.Daad == ander)
            .Match(() => plicht, s => s.Daad == een.Daad, s => Samenhang.Dichtbij(een.Daad, ander))
            .Exists<Schending>(s => s.Daad == ander, s => s.Plicht == plicht.Plicht || Samenhang.OokMetAnderePlicht(een.Daad, ander));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "één handeling of meer"));
    }
}
