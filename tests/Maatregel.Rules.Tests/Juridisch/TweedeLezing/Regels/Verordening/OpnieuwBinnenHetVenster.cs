using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Bij herhaling wordt de verlaging zwaarder zoals de verordening zegt.</summary>
internal sealed class OpnieuwBinnenHetVenster : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;
        Herhaling herhaling = null!;
        Herhalingsclausule clausule = null!;

        When()
            .Match(() => prijs)
            .Match(() => herhaling, h => h.Grondslag == prijs.Grondslag)
            .Match(() => clausule, c => c.Daad == prijs.Grondslag.Daad);

        Then()
            .Yield(_ => new Standaard(prijs.Grondslag, herhaling.Regel, Stappen.Percentage(clausule.Inhoud, prijs, herhaling.Keer), Stappen.Maanden(clausule.Inhoud, prijs, herhaling.Keer)));
    }
}
