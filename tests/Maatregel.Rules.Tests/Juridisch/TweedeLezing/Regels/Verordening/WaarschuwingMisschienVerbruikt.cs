using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of een eerder besluit de waarschuwing verbruikt, hangt af van de dag van bekendmaking, en van wat de gemeente oordeelt als het van elders komt of om een ander ging.</summary>
internal sealed class WaarschuwingMisschienVerbruikt : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Waarschuwingsregeling> regeling = null!;

        When()
            .Match(() => gekozen, k => k.Categorie != null)
            .Match(() => regeling, r => r.Daad == gekozen.Daad, r => r.Inhoud.Categorieen.Contains(gekozen.Categorie!.Value))
            .Exists<EerderBesluit>(b => b.GingMisschienVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden))
            .Not<EerderBesluit>(b => b.GingVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "of een eerder besluit de waarschuwing verbruikt"));
    }
}
