using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Of opvang, scholing en belastbaarheid zijn onderzocht, moet bekend zijn.</summary>
internal sealed class Artikel09Lid04Onbekend : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => (s.Plicht == "pw-18-4-a" && s.Daad.AlleenstaandeOuderMetKindJongerDan12 != Antwoord.Nee) || ((s.Plicht == "pw-18-4-d" || s.Plicht == "pw-18-4-e") && s.Daad.AlleenstaandeOuderMetKindJongerDan12 != Antwoord.Nee), s => s.Daad.Voorwaarden.OpvangScholingEnBelastbaarheidOnderzocht == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "opvang, scholing en belastbaarheid"));
    }
}
