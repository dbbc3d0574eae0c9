using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie werk verloor, kan ook in besef van verantwoordelijkheid zijn tekortgeschoten (tweede lid); of er werk verloren ging, is niet bekend.</summary>
internal sealed class VerliesVanWerkOnbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht != null && Plichtsoort.VierdeLid(d.Plicht), d => d.Plicht == "pw-18-4-a" || (d.NoShow == null && !d.VoorDeMelding), d => d.VerliesVanWerk == Antwoord.Onbekend)
            .Or(x => x
                .Exists<Besef>(b => b.Daad == daad)
                .Exists<Ongelezen>(o => o.Daad == daad, o => o.Onderwerp == "besef"));

        Then()
            .Yield(_ => new Ontbreekt(daad, "verlies van werk"));
    }
}
