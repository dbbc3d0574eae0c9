using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Noemt de verordening meer gevallen van tekortschietend besef, dan moet bekend zijn welk geval dit is.</summary>
internal sealed class BesefsgevalOnbekend : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Plicht == "pw-18-2-tekortschietend-besef")
            .Exists<Besef>(b => b.Daad == bindend.Daad)
            .Not<Besef>(b => b.Daad == bindend.Daad, b => b.PastBij(bindend.Daad));

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "geval van tekortschietend besef"));
    }
}
