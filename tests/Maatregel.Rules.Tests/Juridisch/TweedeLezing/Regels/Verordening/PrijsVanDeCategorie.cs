using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat de categorie kost waarin de verordening de gedraging indeelt.</summary>
internal sealed class PrijsVanDeCategorie : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;
        Categorieprijs prijs = null!;

        When()
            .Match(() => grondslag, g => g.Categorie != null)
            .Match(() => prijs, p => p.Daad == grondslag.Daad, p => p.Categorie == grondslag.Categorie)
            .Having(() => grondslag.Daad.Percentage(prijs.Tarief) != null, () => grondslag.Daad.Maanden(prijs.Tarief) != null);

        Then()
            .Yield(_ => new Prijs(grondslag, prijs.Regel, grondslag.Daad.Percentage(prijs.Tarief)!.Value, grondslag.Daad.Maanden(prijs.Tarief)!.Value) { HoogsteMaanden = prijs.Tarief.Duurformule == null ? null : prijs.Tarief.Duurformule.MaximumMaanden });
    }
}
