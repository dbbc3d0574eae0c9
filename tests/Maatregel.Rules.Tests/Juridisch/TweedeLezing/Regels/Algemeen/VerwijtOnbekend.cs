using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Of iets te verwijten valt, is een oordeel van een mens.</summary>
internal sealed class VerwijtOnbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Verwijt == Mate.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(daad, "verwijtbaarheid"));
    }
}
