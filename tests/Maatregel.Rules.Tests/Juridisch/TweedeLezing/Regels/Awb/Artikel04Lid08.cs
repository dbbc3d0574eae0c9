using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Vóór een belastend besluit geeft de persoon zijn zienswijze (artikel 4:8 Awb).</summary>
internal sealed class Artikel04Lid08 : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Gehoord != HoorStatus.Gehoord && s.Grondslag.Daad.Gehoord != HoorStatus.NietVerschenen && s.Grondslag.Daad.Gehoord != HoorStatus.Achterwege);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze"));
    }
}
