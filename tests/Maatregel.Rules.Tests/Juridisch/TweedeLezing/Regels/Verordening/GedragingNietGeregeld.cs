using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Noemt de verordening van die dag de gedraging nergens, dan is er niets om een verlaging op te laten rusten.</summary>
internal sealed class GedragingNietGeregeld : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Daad.Dag != null && !b.Daad.NogNietGebeurd)
            .Not<Grondslag>(g => g.Daad == bindend.Daad)
            .Not<Ongelezen>(o => o.Daad == bindend.Daad, o => o.Onderwerp == bindend.Lijst)
            .Not<Besef>(b => b.Daad == bindend.Daad, b => bindend.Lijst == "besef");

        Then()
            .Yield(_ => new GedragingOngeregeld(bindend.Daad));
    }
}
