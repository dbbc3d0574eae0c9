using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 3:46 Awb: ook het oordeel dat er geen dringende redenen zijn, heeft een reden.</summary>
internal sealed class Artikel03Lid46DringendeRedenen : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Geen, s => !s.Grondslag.Daad.DringendeRedenenHebbenReden);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "reden bij de dringende redenen"));
    }
}
