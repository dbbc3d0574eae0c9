using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Verminderd verwijtbaar is een omstandigheid die wordt gewogen (tiende lid; artikel 3:4 Awb); wat dat doet, zegt een mens.</summary>
internal sealed class VerminderdVerwijtbaar : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Verwijt == Mate.Verminderd, s => s.Grondslag.Daad.VerminderingMeegewogen != Antwoord.Ja, s => s.Grondslag.Daad.DringendeRedenen != DringendeRedenenOordeel.Aanwezig);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "afstemming op verminderde verwijtbaarheid"));
    }
}
