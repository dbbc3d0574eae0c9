using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Mag volgens de verordening worden gewaarschuwd, dan zegt het college of het dat doet.</summary>
internal sealed class WaarschuwingNietBeslist : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Waarschuwingsregeling> regeling = null!;

        When()
            .Match(() => gekozen, k => k.Categorie != null, k => k.Daad.Waarschuwen == Antwoord.Onbekend)
            .Match(() => regeling, r => r.Daad == gekozen.Daad, r => r.Inhoud.Categorieen.Contains(gekozen.Categorie!.Value), r => !r.Inhoud.Verplicht)
            .Not<EerderBesluit>(b => b.GingVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden) || b.GingMisschienVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "waarschuwen"));
    }
}
