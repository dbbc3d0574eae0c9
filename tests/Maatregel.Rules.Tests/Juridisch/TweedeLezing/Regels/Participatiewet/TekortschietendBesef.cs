using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie door eigen toedoen werk verliest, schendt een plicht van het vierde lid en kan ook tekortschietend besef van verantwoordelijkheid hebben getoond (artikel 18, tweede lid; ECLI:NL:CRVB:2020:2799).</summary>
internal sealed class TekortschietendBesef : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht != null && Plichtsoort.VierdeLid(d.Plicht), d => d.Plicht == "pw-18-4-a" || (d.NoShow == null && !d.VoorDeMelding), d => d.VerliesVanWerk != Antwoord.Nee)
            .Or(x => x
                .Exists<Besef>(b => b.Daad == daad)
                .Exists<Ongelezen>(o => o.Daad == daad, o => o.Onderwerp == "besef"));

        Then()
            .Yield(_ => new Schending(daad, "pw-18-2-tekortschietend-besef"));
    }
}
