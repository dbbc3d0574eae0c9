using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wie na de termijn zegt dat een uitzondering geldt die de verordening niet maakt, zegt niet genoeg.</summary>
internal sealed class UitzonderingDieErNietIs : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid, k => k.Daad.UitzonderingOpAfzien == Antwoord.Ja)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.TeLaat(a.Inhoud), a => a.Inhoud.Uitzondering == null);

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "welke uitzondering"));
    }
}
