using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat een niet gelezen bepaling zwaarder zou maken, wordt gevraagd.</summary>
internal sealed class HerhalingVolgensEenModel : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;

        When()
            .Match(() => prijs)
            .Exists<Gekozen>(k => k.Grondslag == prijs.Grondslag)
            .Exists<Herhalingsclausule>(c => c.Daad == prijs.Grondslag.Daad, c => !c.Gelezen)
            .Exists<Telling>(t => t.Grondslag == prijs.Grondslag);

        Then()
            .Yield(_ => new Ontbreekt(prijs.Grondslag.Daad, "herhaling in de verordening"));
    }
}
