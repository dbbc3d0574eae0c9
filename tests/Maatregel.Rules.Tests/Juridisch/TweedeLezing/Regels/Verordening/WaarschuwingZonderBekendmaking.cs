using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Kijkt de verordening een aantal maanden terug, dan moet bekend zijn wanneer het eerdere besluit bekend is gemaakt.</summary>
internal sealed class WaarschuwingZonderBekendmaking : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Waarschuwingsregeling> regeling = null!;

        When()
            .Match(() => gekozen, k => k.Categorie != null)
            .Match(() => regeling, r => r.Daad == gekozen.Daad, r => r.Inhoud.Categorieen.Contains(gekozen.Categorie!.Value), r => r.Inhoud.TerugkijkenInMaanden != null)
            .Exists<EerderBesluit>(b => b.Geldt, b => !b.HeeftAnker(RecidiveAnker.Bekendmaking))
            .Not<EerderBesluit>(b => b.GingVooraf(gekozen.Daad.Dag, regeling.Inhoud.TerugkijkenInMaanden));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "bekendmaking van de eerdere maatregel"));
    }
}
