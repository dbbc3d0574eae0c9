using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Wat van één handeling niet opzij gaat voor een zwaardere maatregel, blijft staan.</summary>
internal sealed class BlijftStaan : Rule
{
    public override void Define()
    {
        Mogelijk mogelijk = null!;

        When()
            .Match(() => mogelijk)
            .Not<Opzij>(o => o.Daad == mogelijk.Daad);

        Then()
            .Yield(_ => new Overgebleven(mogelijk.Daad));
    }
}
