using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>De gelezen bepaling van de verordening over herhaling telt de eerdere maatregelen die zij laat meetellen. Een bepaling die niet is gelezen, maakt niets zwaarder (artikel 5:4 Awb; ECLI:NL:CRVB:2012:BW3807).</summary>
internal sealed class HerhalingVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;
        Herhalingsclausule clausule = null!;
        IEnumerable<Meetellend> eerdere = null!;

        When()
            .Match(() => prijs)
            .Match(() => clausule, c => c.Daad == prijs.Grondslag.Daad, c => c.Gelezen)
            .Query(() => eerdere, q => q.Match<Meetellend>(m => m.Grondslag == prijs.Grondslag).Collect())
            .Having(() => eerdere.Any());

        Then()
            .Yield(_ => new Herhaling(prijs.Grondslag, clausule.Regel, eerdere.Count()));
    }
}
