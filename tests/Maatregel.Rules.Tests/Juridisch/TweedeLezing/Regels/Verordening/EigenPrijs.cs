using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wat de gedraging kost als de verordening haar niet in een categorie indeelt.</summary>
internal sealed class EigenPrijs : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.Tarief != null, g => g.Daad.Percentage(g.Tarief!) != null, g => g.Daad.Maanden(g.Tarief!) != null);

        Then()
            .Yield(_ => new Prijs(grondslag, grondslag.Regel, grondslag.Daad.Percentage(grondslag.Tarief!)!.Value, grondslag.Daad.Maanden(grondslag.Tarief!)!.Value) { HoogsteMaanden = grondslag.Tarief!.Duurformule == null ? null : grondslag.Tarief!.Duurformule.MaximumMaanden });
    }
}
