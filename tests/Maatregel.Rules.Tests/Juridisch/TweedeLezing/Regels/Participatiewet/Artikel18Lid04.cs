using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, vierde lid: wie een van de acht verplichtingen niet nakomt. Onvoldoende nakomen noemt het lid niet (ECLI:NL:RBOVE:2017:2717).</summary>
internal sealed class Artikel18Lid04 : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => Plichtsoort.VierdeLid(b.Plicht), b => b.Daad.Nakoming != Nakoming.Onvoldoende);

        Then()
            .Yield(_ => new Grondslag(bindend.Daad, bindend.Plicht) { Onderdeel = Plichtsoort.Onderdeel(bindend.Plicht), Gegeven = bindend.Gegeven });
    }
}
