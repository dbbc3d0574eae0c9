using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>De consulent noemt de plicht die niet is nagekomen.</summary>
internal sealed class GenoemdePlicht : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht != null);

        Then()
            .Yield(_ => new Schending(daad, daad.Plicht!));
    }
}
