using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De plichten van artikel 9, eerste lid, gelden niet voor wie volledig en duurzaam arbeidsongeschikt is (artikel 9, vijfde lid).</summary>
internal sealed class Artikel09Lid05 : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.TotWerk(s.Plicht), s => s.Daad.Regeling == Regeling.Participatiewet, s => s.Daad.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Ja);

        Then()
            .Yield(_ => new Vrij(schending, "pw-9-5"));
    }
}
