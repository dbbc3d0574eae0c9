using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Zegt de verordening dat het vierde lid voorgaat, dan hoeft niemand te kiezen als vaststaat dat het om dat lid gaat; wie afwijkt, zegt waarom.</summary>
internal sealed class VierdeLidGaatVoor : Rule
{
    public override void Define()
    {
        Grondslag grondslag = null!;

        When()
            .Match(() => grondslag, g => g.VierdeLid, g => g.Gegeven, g => g.Daad.Keuze == null, g => g.Daad.GenoemdeKeuze == null || g.Daad.GenoemdeKeuze == g.Regel)
            .Exists<Grondslag>(a => a.Daad == grondslag.Daad, a => a.Regel != grondslag.Regel)
            .Not<Grondslag>(a => a.Daad == grondslag.Daad, a => a.Regel != grondslag.Regel, a => a.VierdeLid)
            .Exists<Gelezen<Samenloopregeling>>(s => s.Daad == grondslag.Daad, s => s.Inhoud.Voorrang == Grondslagvoorrang.VierdeLid);

        Then()
            .Yield(_ => new Gekozen(grondslag));
    }
}
