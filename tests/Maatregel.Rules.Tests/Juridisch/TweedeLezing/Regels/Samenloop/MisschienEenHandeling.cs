using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Twee daden van één dag, om dezelfde afspraak, of tegen dezelfde plicht zonder werkdag ertussen, kunnen één handeling zijn: een mens zegt het.</summary>
internal sealed class MisschienEenHandeling : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Mogelijk ander = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => ander, m => m.Daad != een.Daad, m => m.Daad.Handeling == null || een.Daad.Handeling == null)
            .Match(() => plicht, s => s.Daad == een.Daad, s => Samenhang.Dichtbij(een.Daad, ander.Daad))
            .Exists<Schending>(s => s.Daad == ander.Daad, s => s.Plicht == plicht.Plicht || Samenhang.OokMetAnderePlicht(een.Daad, ander.Daad));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "één handeling of meer"));
    }
}
