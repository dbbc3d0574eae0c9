using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Moet volgens een tekst die niet die van de gemeente is eerst worden gewaarschuwd, dan moet worden nagegaan of haar verordening dat ook zegt.</summary>
internal sealed class WaarschuwingMoetMisschien : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid, k => k.Categorie != null, k => k.Daad.Waarschuwen != Antwoord.Nee)
            .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == $"waarschuwing bij categorie {gekozen.Categorie}");

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "waarschuwing in de verordening"));
    }
}
