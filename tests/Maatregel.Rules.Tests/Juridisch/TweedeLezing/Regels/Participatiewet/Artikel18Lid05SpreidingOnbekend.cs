using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, vijfde lid, tweede zin: of de verordening spreiden toelaat, is niet gelezen.</summary>
internal sealed class Artikel18Lid05SpreidingOnbekend : Rule
{
    public override void Define()
    {
        Afgestemd afgestemd = null!;

        When()
            .Match(() => afgestemd, a => a.Standaard.Regel == "pw-18-5", a => a.Percentage == a.Standaard.Percentage && a.Maanden == a.Standaard.Maanden, a => a.Standaard.Grondslag.Daad.SpreidenGevraagd)
            .Exists<Ongelezen>(o => o.Daad == afgestemd.Standaard.Grondslag.Daad, o => o.Onderwerp == "spreiding");

        Then()
            .Yield(_ => new Ontbreekt(afgestemd.Standaard.Grondslag.Daad, "spreiding in de verordening"));
    }
}
