using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Wil het college waarschuwen, dan moet worden nagegaan of de verordening dat kent. Het vierde lid kent het niet.</summary>
internal sealed class WaarschuwingGevraagdNietGelezen : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => !k.VierdeLid, k => k.Daad.Waarschuwen == Antwoord.Ja)
            .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == "waarschuwing");

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "waarschuwing in de verordening"));
    }
}
