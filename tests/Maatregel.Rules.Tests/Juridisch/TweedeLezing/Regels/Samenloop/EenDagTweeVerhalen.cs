using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Van dezelfde plicht op dezelfde dag kan maar één verhaal waar zijn: staan de feiten vast of niet, was zij opgelegd of niet (artikel 3:2 Awb).</summary>
internal sealed class EenDagTweeVerhalen : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;
        Schending plicht = null!;

        When()
            .Match(() => een)
            .Match(() => ander, d => d != een.Daad, d => Samenhang.KanHetzelfdeZijn(een.Daad, d))
            .Not<Mogelijk>(m => m.Daad == ander)
            .Match(() => plicht, s => s.Daad == een.Daad, s => Samenhang.AndereFeiten(een.Daad, ander, s.Plicht))
            .Exists<Schending>(s => s.Daad == ander, s => s.Plicht == plicht.Plicht);

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "wat er is gebeurd"));
    }
}
