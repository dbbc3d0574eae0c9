using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Kiest het college een ander percentage dan het tarief, dan moet worden nagegaan of de verordening dat toelaat.</summary>
internal sealed class AnderPercentageNietGelezen : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Prijs prijs = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid)
            .Match(() => prijs, p => p.Grondslag == gekozen.Grondslag, p => p.Grondslag.Daad.KiestAndersDan(p.Percentage))
            .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == "ander percentage");

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "een ander percentage in de verordening"));
    }
}
