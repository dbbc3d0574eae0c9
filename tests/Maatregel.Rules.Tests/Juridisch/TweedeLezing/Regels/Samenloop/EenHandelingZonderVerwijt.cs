using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Is iemand om een handeling niets te verwijten, dan ook niet als zij nog een plicht schond; anders is een van beide oordelen niet juist.</summary>
internal sealed class EenHandelingZonderVerwijt : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        Daad ander = null!;

        When()
            .Match(() => een, m => m.Daad.Handeling != null, m => m.Daad.Verwijt != Mate.Onbekend)
            .Match(() => ander, d => d.Handeling == een.Daad.Handeling, d => d.Van == een.Daad.Van)
            .Exists<GeenMaatregel>(g => g.Daad == ander, g => Samenhang.OmHetVerwijt(g.Regel))
            .Not<AndereWeg>(w => w.Daad == ander);

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "verwijt van deze handeling"));
    }
}
