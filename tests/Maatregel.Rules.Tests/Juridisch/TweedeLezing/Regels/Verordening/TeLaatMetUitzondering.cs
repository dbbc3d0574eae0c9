using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Maakt de verordening een uitzondering op afzien, dan zegt een mens of die geldt.</summary>
internal sealed class TeLaatMetUitzondering : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.TeLaat(a.Inhoud), a => a.Inhoud.Uitzondering != null);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "uitzondering op afzien"));
    }
}
