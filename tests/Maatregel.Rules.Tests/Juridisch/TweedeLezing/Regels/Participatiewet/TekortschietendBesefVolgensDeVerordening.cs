using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Tekortschietend besef van verantwoordelijkheid (artikel 18, tweede lid): het geval dat de verordening noemt.</summary>
internal sealed class TekortschietendBesefVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;
        Besef besef = null!;

        When()
            .Match(() => bindend, b => b.Plicht == "pw-18-2-tekortschietend-besef")
            .Match(() => besef, b => b.Daad == bindend.Daad, b => b.PastBij(bindend.Daad));

        Then()
            .Yield(_ => new Grondslag(bindend.Daad, besef.Regel) { Tarief = besef.Tarief });
    }
}
