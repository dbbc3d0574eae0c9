using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>De dag van de gedraging bepaalt welke wet en welke verordening gelden (artikel 5:4 Awb).</summary>
internal sealed class DagOnbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Dag == null);

        Then()
            .Yield(_ => new Ontbreekt(daad, "de dag van de gedraging"));
    }
}
