using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 4:11, onderdeel b, Awb: wie eerder is gehoord, was dat pas als het gesprek na de gedraging kwam.</summary>
internal sealed class Artikel04Lid11Gesprek : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(
                () => standaard,
                s => s.Grondslag.Daad.Gehoord == HoorStatus.Achterwege && s.Grondslag.Daad.GrondOmNietTeHoren == HoorGrond.AlGehoordGeenNieuweFeiten,
                s => s.Grondslag.Daad.GehoordOp == null || s.Grondslag.Daad.GehoordOp < s.Grondslag.Daad.Dag);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze na de gedraging"));
    }
}
