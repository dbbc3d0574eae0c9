using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>IOAW en IOAZ: een afspraak om een recht vast te stellen dat er nog niet is, of niet meer, gaat over de aanvraag; op te schorten valt er niets.</summary>
internal sealed class VaststellenVanHetRechtBijDeAanvraag : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Weggebleven, d => d.Regeling != Regeling.Participatiewet, d => d.NoShow!.Doel == NoShowDoel.VaststellenRecht, d => d.VoorDeToekenning || d.OpnieuwGemeld, d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "aanvraag"));
    }
}
