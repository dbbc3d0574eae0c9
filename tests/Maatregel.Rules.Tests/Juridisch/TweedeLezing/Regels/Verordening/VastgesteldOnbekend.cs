using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wanneer de gedraging is vastgesteld, is niet gezegd en kan te laat zijn.</summary>
internal sealed class VastgesteldOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.MisschienTeLaat(a.Inhoud));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "dag van vaststelling"));
    }
}
