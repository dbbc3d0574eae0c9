using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of de verordening nog een waarschuwing toelaat, is niet te zien zonder opgave van eerdere maatregelen en waarschuwingen.</summary>
internal sealed class WaarschuwingVerledenOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Gelezen<Waarschuwingsregeling> regeling = null!;

        When()
            .Match(() => gekozen, k => k.Categorie != null, k => !k.Daad.VerledenBekend)
            .Match(() => regeling, r => r.Daad == gekozen.Daad, r => r.Inhoud.Categorieen.Contains(gekozen.Categorie!.Value));

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "eerdere maatregelen"));
    }
}
