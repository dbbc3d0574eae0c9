using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, tweede lid, en artikel 20 IOAW en IOAZ: de verordening noemt de gedraging waarvoor wordt verlaagd. Noemt zij alleen niet nakomen, dan valt onvoldoende nakomen er niet onder.</summary>
internal sealed class Artikel18Lid02 : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;
        Artikel artikel = null!;

        When()
            .Match(() => bindend)
            .Match(() => artikel, a => a.Daad == bindend.Daad, a => a.Noemt(bindend.Plicht), a => a.PastBij(bindend.Daad) == Antwoord.Ja, a => !(bindend.Daad.Nakoming == Nakoming.Onvoldoende && a.OokOnvoldoende == false));

        Then()
            .Yield(_ => new Grondslag(bindend.Daad, artikel.Regel) { Categorie = artikel.Categorie, Tarief = artikel.Tarief, Gegeven = bindend.Gegeven, EigenLid = Plichtsoort.EigenLid(bindend.Plicht) });
    }
}
