using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Moet volgens de verordening de eerste keer worden gewaarschuwd, dan is er geen verlaging.</summary>
internal sealed class WaarschuwingMoet : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Waarschuwingsregeling> regeling = null!;

        When()
            .Match(() => gekozen, k => k.Categorie != null, k => k.Daad.VerledenBekend)
            .Match(() => regeling, r => r.Daad == gekozen.Daad, r => r.Inhoud.Categorieen.Contains(gekozen.Categorie!.Value), r => r.Inhoud.Verplicht)
            .Not<EerderBesluit>(b => b.GingVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden) || b.GingMisschienVooraf(gekozen.Daad, regeling.Inhoud.TerugkijkenInMaanden))
            .Not<Ontbreekt>(o => o.Daad == gekozen.Daad, o => o.Wat == "zelfde gedraging");

        Then()
            .Yield(_ => new Waarschuwing(gekozen.Daad, regeling.Regel));
    }
}
