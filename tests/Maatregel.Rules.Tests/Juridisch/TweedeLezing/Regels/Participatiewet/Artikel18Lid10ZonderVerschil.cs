using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie dringende redenen ziet, stemt af: een afstemming op precies de standaard is geen afstemming.</summary>
internal sealed class Artikel18Lid10ZonderVerschil : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.DringendeRedenen == DringendeRedenenOordeel.Aanwezig, s => s.Grondslag.Daad.Afstemming!.Percentage == s.Percentage && s.Grondslag.Daad.Afstemming!.Maanden == s.Maanden)
            .Exists<Gekozen>(k => k.Grondslag == standaard.Grondslag);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "afstemming"));
    }
}
