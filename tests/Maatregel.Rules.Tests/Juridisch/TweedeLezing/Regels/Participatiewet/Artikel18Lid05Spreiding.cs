using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Artikel 18, vijfde lid, tweede zin: het bedrag kan worden gespreid over de maand van oplegging en hoogstens de twee volgende, als de verordening dat regelt. Alleen bij het vijfde lid, en niet als het individuele geval al tot een andere verlaging leidde.</summary>
internal sealed class Artikel18Lid05Spreiding : Rule
{
    public override void Define()
    {
        Afgestemd afgestemd = null!;
        Spreidregel regel = null!;

        When()
            .Match(() => afgestemd, a => a.Standaard.Regel == "pw-18-5", a => a.Percentage == a.Standaard.Percentage && a.Maanden == a.Standaard.Maanden, a => a.Standaard.Grondslag.Daad.SpreidenGevraagd)
            .Match(() => regel, r => r.Daad == afgestemd.Standaard.Grondslag.Daad, r => r.Onderdelen.Contains(afgestemd.Standaard.Grondslag.Onderdeel!), r => r.Plan != null);

        Then()
            .Yield(_ => new Gespreid(afgestemd.Standaard, regel.Plan!));
    }
}
