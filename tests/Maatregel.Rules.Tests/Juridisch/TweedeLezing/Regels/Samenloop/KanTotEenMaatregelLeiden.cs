using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Een daad kan tot een maatregel leiden als niets daaraan in de weg staat.</summary>
internal sealed class KanTotEenMaatregelLeiden : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad)
            .Not<NietGeregeld>(c => c.Daad == daad)
            .Not<AndereWeg>(c => c.Daad == daad)
            .Not<GeenMaatregel>(c => c.Daad == daad)
            .Not<NietUitvoerbaar>(c => c.Daad == daad)
            .Not<GedragingOngeregeld>(c => c.Daad == daad)
            .Not<Waarschuwing>(c => c.Daad == daad);

        Then()
            .Yield(_ => new Mogelijk(daad));
    }
}
