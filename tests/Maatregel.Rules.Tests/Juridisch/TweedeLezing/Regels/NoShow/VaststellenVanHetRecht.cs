using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Wie niet komt op een afspraak om het recht vast te stellen: opschorten (artikel 54 Participatiewet, artikel 17 IOAW en IOAZ).</summary>
internal sealed class VaststellenVanHetRecht : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Weggebleven, d => d.NoShow!.Doel == NoShowDoel.VaststellenRecht, d => !d.LiepNietMeer, d => !d.VoorDeToekenning, d => d.NoShow!.Onderdeel != NoShowOnderdeel.Poortwachtergesprek || d.NaDeToekenning, d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "opschorting"));
    }
}
