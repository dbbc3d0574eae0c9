using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Staat bij een daad die op niets uitliep een ander oordeel over de persoon, en kan de andere dezelfde handeling zijn, dan geldt dat misschien ook daar.</summary>
internal sealed class MisschienEenHandelingTweeOordelen : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => ander, d => d != een.Daad, d => d.Van == een.Daad.Van, d => d.Handeling == null || een.Daad.Handeling == null, d => Samenhang.AndersVerweten(een.Daad, d) || Samenhang.EigenRedenen(een.Daad, d))
            .Not<Mogelijk>(m => m.Daad == ander)
            .Match(() => plicht, s => s.Daad == een.Daad, s => Samenhang.Dichtbij(een.Daad, ander))
            .Exists<Schending>(s => s.Daad == ander, s => s.Plicht == plicht.Plicht || Samenhang.OokMetAnderePlicht(een.Daad, ander));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "één handeling of meer"));
    }
}
