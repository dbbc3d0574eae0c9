using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Awb;

/// <summary>Artikel 4:8 Awb: wie de gedraging beging, krijgt zelf de kans op een zienswijze.</summary>
internal sealed class Artikel04Lid08Wie : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;

        When()
            .Match(() => standaard, s => s.Grondslag.Daad.Gehoord == HoorStatus.Gehoord || s.Grondslag.Daad.Gehoord == HoorStatus.NietVerschenen, s => !s.Grondslag.Daad.ZelfGehoord);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "zienswijze van wie het deed"));
    }
}
