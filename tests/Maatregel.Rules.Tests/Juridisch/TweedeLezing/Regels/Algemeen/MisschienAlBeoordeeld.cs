using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Er is al een maatregel of een waarschuwing om een gedraging van die dag, of van een onbekende dag en erna opgelegd: is het dezelfde?</summary>
internal sealed class MisschienAlBeoordeeld : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad)
            .Exists<EerderBesluit>(b => b.OpDieDag(daad) || b.ErnaOmEenOnbekendeDag(daad), b => b.ZelfdeGedraging == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(daad, "zelfde gedraging"));
    }
}
