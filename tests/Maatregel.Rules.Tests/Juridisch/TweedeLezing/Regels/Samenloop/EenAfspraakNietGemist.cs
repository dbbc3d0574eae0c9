using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Wie zich voor een afspraak afmeldde of kwam, miste haar niet; wie op die dag ook een plicht tot werk zou hebben geschonden, deed dat misschien alleen door weg te blijven.</summary>
internal sealed class EenAfspraakNietGemist : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => ander, d => d != een.Daad, d => Samenhang.KanHetzelfdeZijn(een.Daad, d))
            .Exists<GeenMaatregel>(g => g.Daad == ander, g => g.Regel == "no-show-afmelding" || g.Regel == "no-show-verschijning")
            .Match(() => plicht, s => s.Daad == een.Daad, s => s.Daad.NoShow != null || Plichtsoort.TotWerk(s.Plicht));

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "of de afspraak is gemist"));
    }
}
