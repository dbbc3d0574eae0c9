using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Wie door niets van de plicht vrij is, is eraan gebonden.</summary>
internal sealed class PlichtGold : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending)
            .Not<Vrij>(v => v.Schending == schending);

        Then()
            .Yield(_ => new Bindend(schending));
    }
}
