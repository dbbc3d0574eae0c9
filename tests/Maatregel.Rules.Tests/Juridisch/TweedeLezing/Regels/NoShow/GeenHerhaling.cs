using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Na een gemiste uitnodiging gaat eerst een herhalingsoproep uit.</summary>
internal sealed class GeenHerhaling : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => !d.NoShow!.Oproepen.Any(o => o.Soort == OproepSoort.Herhaling));

        Then()
            .Yield(_ => new Ontbreekt(daad, "herhalingsoproep"));
    }
}
