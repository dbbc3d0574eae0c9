using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Meewerken aan onderzoek staat in artikel 18, vierde lid, onderdeel h, en in artikel 9, eerste lid, onderdeel b: wie de een noemt, kan de ander bedoelen.</summary>
internal sealed class NaburigePlicht : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow == null, d => d.Plicht == "pw-18-4-h" || d.Plicht == "pw-9-1-b-participatievoorziening");

        Then()
            .Yield(_ => new Schending(daad, daad.Plicht == "pw-18-4-h" ? "pw-9-1-b-participatievoorziening" : "pw-18-4-h", gegeven: false));
    }
}
