using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Een afspraak om het recht vast te stellen: artikel 17, tweede lid.</summary>
internal sealed class MedewerkingVaststellenRecht : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null && d.Plicht == null, d => d.Regeling == Regeling.Participatiewet, d => d.NoShow!.Doel == NoShowDoel.VaststellenRecht);

        Then()
            .Yield(_ => new Schending(daad, "pw-17-2-medewerking"));
    }
}
