using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 44, tweede lid: de plichten van artikel 9, eerste lid, gelden vanaf de melding.</summary>
internal sealed class Artikel44Lid02 : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.TotWerk(s.Plicht), s => s.Daad.VoorDeMelding);

        Then()
            .Yield(_ => new Vrij(schending, "pw-44-2"));
    }
}
