using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Om één gedraging komt één maatregel, of een waarschuwing in plaats daarvan.</summary>
internal sealed class AlBeoordeeld : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad)
            .Exists<EerderBesluit>(b => b.OpDieDag(daad) || b.ErnaOmEenOnbekendeDag(daad), b => b.ZelfdeGedraging == Antwoord.Ja);

        Then()
            .Yield(_ => new GeenMaatregel(daad, "product-al-beoordeeld"));
    }
}
