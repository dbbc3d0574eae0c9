using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of de verordening van een maatregel afziet als er veel tijd verliep, is niet bekend.</summary>
internal sealed class TijdsverloopOnbekend : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;

        When()
            .Match(() => gekozen, k => k.Daad.UitzonderingOpAfzien == Antwoord.Onbekend)
            .Exists<Ongelezen>(o => o.Daad == gekozen.Daad, o => o.Onderwerp == "tijdsverloop");

        Then()
            .Yield(_ => new Ontbreekt(gekozen.Daad, "tijdsverloop in de verordening"));
    }
}
