using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie jonger is dan 27 en ondubbelzinnig niet wil, heeft geen recht op algemene bijstand (artikel 13, tweede lid, onderdeel d): dat is geen maatregel.</summary>
internal sealed class Artikel13Lid02OnderdeelD : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Regeling == Regeling.Participatiewet, d => d.JongerDan27 == Antwoord.Ja && d.WilNiet == Antwoord.Ja, d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "uitsluiting"));
    }
}
