using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Algemeen;

/// <summary>Zolang niet met reden is gekozen, is de grondslag open.</summary>
internal sealed class GrondslagNietGekozen : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag)
            .Not<Gekozen>(k => k.Daad == grondslag.Daad);

        Then()
            .Yield(_ => new Ontbreekt(grondslag.Daad, "keuze van de grondslag"));
    }
}
