using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Wat nog moet gebeuren, is niet gebeurd.</summary>
internal sealed class NogNietGebeurd : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NogNietGebeurd);

        Then()
            .Yield(_ => new Ontbreekt(daad, "de dag van de gedraging"));
    }
}
