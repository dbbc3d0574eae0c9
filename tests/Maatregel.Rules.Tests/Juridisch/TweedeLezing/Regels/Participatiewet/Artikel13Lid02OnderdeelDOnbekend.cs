using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Is de persoon jonger dan 27, of kan dat naar de leefsituatie, dan moet bekend zijn of die ondubbelzinnig niet wil.</summary>
internal sealed class Artikel13Lid02OnderdeelDOnbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Regeling == Regeling.Participatiewet, d => (d.JongerDan27 == Antwoord.Ja || d.MisschienJong) && d.WilNiet == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(daad, "of de persoon ondubbelzinnig niet wil"));
    }
}
