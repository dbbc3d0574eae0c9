using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Artikel 8, eerste lid, onderdeel a: de verordening gaat over het tweede lid en over de duur. Bij het vierde lid verlaagt het college; of daar wordt afgezien, zegt een mens (ECLI:NL:RBGEL:2025:3809).</summary>
internal sealed class TeLaatVierdeLid : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Afzien> afzien = null!;

        When()
            .Match(() => gekozen, k => k.VierdeLid, k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Match(() => afzien, a => a.Daad == gekozen.Daad, a => gekozen.Daad.TeLaat(a.Inhoud));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "tijdsverloop bij het vierde lid"));
    }
}
