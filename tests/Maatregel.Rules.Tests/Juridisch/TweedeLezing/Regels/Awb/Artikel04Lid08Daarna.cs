using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 4:8 Awb: een gesprek van vóór de gedraging gaat niet over de gedraging.</summary>
internal sealed class Artikel04Lid08Daarna : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Gehoord == HoorStatus.Gehoord || s.Grondslag.Daad.Gehoord == HoorStatus.NietVerschenen, s => s.Grondslag.Daad.GehoordOp < s.Grondslag.Daad.Dag);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze na de gedraging"));
    }
}
