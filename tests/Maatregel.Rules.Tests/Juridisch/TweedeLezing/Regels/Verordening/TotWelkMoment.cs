using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Tot welk moment de maanden lopen, de vaststelling of het besluit, is niet bekend en maakt verschil.</summary>
internal sealed class TotWelkMoment : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.MomentMaaktVerschil(a.Inhoud));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "moment van afzien in de verordening"));
    }
}
