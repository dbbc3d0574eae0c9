using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Is geoordeeld dat geen uitzondering geldt, dan wordt na de termijn afgezien, op welke grondslag ook.</summary>
internal sealed class AfgezienVolgensHetOordeel : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => daad, d => d.UitzonderingOpAfzien == Antwoord.Nee)
            .Match(() => afzien, a => a.Daad == daad, a => daad.TeLaat(a.Inhoud) || daad.MomentMaaktVerschil(a.Inhoud));

        Then()
            .Yield(_ => new GeenMaatregel(daad, afzien.Regel));
    }
}
