using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of de verordening de gedraging noemt, is niet bekend: een bepaling is niet gelezen. Wie met een reden een andere grondslag koos, hoeft dat niet te weten.</summary>
internal sealed class GedragingNietGelezen : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => !Plichtsoort.VierdeLid(b.Plicht))
            .Exists<Ongelezen>(o => o.Daad == bindend.Daad, o => o.Onderwerp == bindend.Lijst)
            .Not<Grondslag>(g => g.Daad == bindend.Daad, g => (!g.VierdeLid && bindend.Gegeven) || g.Regel == g.Daad.Keuze);

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "gedraging in de verordening"));
    }
}
