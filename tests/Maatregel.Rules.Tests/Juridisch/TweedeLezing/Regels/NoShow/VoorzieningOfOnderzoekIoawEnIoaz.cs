using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Een afspraak voor een voorziening of voor onderzoek: artikel 37, eerste lid, onderdeel e, IOAW en IOAZ. Een participatievoorziening kennen die wetten niet: wat dan is bedoeld, zegt een mens.</summary>
internal sealed class VoorzieningOfOnderzoekIoawEnIoaz : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => d.Regeling != Regeling.Participatiewet, d => d.NoShow!.Doel != NoShowDoel.VaststellenRecht, d => d.Plicht != d.Noemt("", "ioaw-37-1-e", "ioaz-37-1-e"));

        Then()
            .Yield(_ => new Schending(daad, daad.Noemt("", "ioaw-37-1-e", "ioaz-37-1-e"), gegeven: daad.NoShow!.Doel != NoShowDoel.OnderzoekParticipatievoorziening));
    }
}
