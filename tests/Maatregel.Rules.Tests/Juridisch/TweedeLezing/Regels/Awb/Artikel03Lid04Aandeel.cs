using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 3:2 en 3:4 Awb: wat anders was afgesproken en wat de gemeente zelf bijdroeg, wordt gewogen.</summary>
internal sealed class Artikel03Lid04Aandeel : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Verwijt == Mate.Volledig || d.Verwijt == Mate.Verminderd, d => d.AandeelNietGewogen);

        Then()
            .Yield(_ => new Ontbreekt(daad, "aandeel van de gemeente"));
    }
}
