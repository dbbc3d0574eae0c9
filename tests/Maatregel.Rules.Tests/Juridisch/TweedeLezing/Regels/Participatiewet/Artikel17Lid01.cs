using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Niet melden wat van belang is voor de uitkering: de boete van artikel 18a; artikel 18, tweede lid, zondert artikel 17, eerste lid, uit. Zonder verwijt geen boete (artikel 5:41 Awb).</summary>
internal sealed class Artikel17Lid01 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht == "pw-17-1-inlichtingen", d => d.Verwijt != Mate.Ontbreekt, d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "boete"));
    }
}
