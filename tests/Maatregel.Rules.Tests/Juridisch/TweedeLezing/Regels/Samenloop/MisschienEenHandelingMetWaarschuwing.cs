using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Een daad waarvoor wordt gewaarschuwd en een die tot een maatregel leidt, kunnen één handeling zijn: een mens zegt het.</summary>
internal sealed class MisschienEenHandelingMetWaarschuwing : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Waarschuwing waarschuwing = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => waarschuwing, w => w.Daad != een.Daad, w => w.Daad.Van == een.Daad.Van, w => w.Daad.Handeling == null || een.Daad.Handeling == null)
            .Not<GeenMaatregel>(g => g.Daad == waarschuwing.Daad)
            .Match(() => plicht, s => s.Daad == een.Daad, s => Samenhang.Dichtbij(een.Daad, waarschuwing.Daad))
            .Exists<Schending>(s => s.Daad == waarschuwing.Daad, s => s.Plicht == plicht.Plicht || Samenhang.OokMetAnderePlicht(een.Daad, waarschuwing.Daad));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "één handeling of meer"));
    }
}
