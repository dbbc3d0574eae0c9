using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, tiende lid, en artikel 3:4 Awb: afstemmen maakt lichter, nooit zwaarder dan de standaard.</summary>
internal sealed class Artikel18Lid10Zwaarder : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Aanwezig, s => s.Grondslag.Daad.Afstemming!.Percentage > s.Percentage || s.Grondslag.Daad.Afstemming!.Percentage * s.Grondslag.Daad.Afstemming!.Maanden > s.Zwaarte)
            .Exists<Gekozen>(k => k.Grondslag == standaard.Grondslag);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "afstemming"));
    }
}
