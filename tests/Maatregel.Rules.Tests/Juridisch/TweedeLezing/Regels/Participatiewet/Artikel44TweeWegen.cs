using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Vóór de toekenning gaat het om de aanvraag, maar tekortschietend besef kan een maatregel dragen: een mens zegt waarover het gaat.</summary>
internal sealed class Artikel44TweeWegen : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.VoorDeToekenning)
            .Exists<Schending>(s => s.Daad == daad, s => Plichtsoort.VeronderstelUitkering(s.Plicht), s => !(daad.VoorDeMelding && Plichtsoort.TotWerk(s.Plicht)))
            .Exists<Schending>(s => s.Daad == daad, s => !Plichtsoort.VeronderstelUitkering(s.Plicht));

        Then()
            .Yield(_ => new Ontbreekt(daad, "aanvraag of maatregel"));
    }
}
