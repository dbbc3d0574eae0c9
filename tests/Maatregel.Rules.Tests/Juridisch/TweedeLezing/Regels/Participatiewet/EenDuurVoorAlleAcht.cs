using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De duur is voor alle acht verplichtingen dezelfde (ECLI:NL:CRVB:2021:2148): laat de verordening dit onderdeel langer duren dan een ander, dan is de langere duur een vraag.</summary>
internal sealed class EenDuurVoorAlleAcht : Rule
{
    public override void Define()
    {
        Standaard standaard = null!;
        Periode periode = null!;

        When()
            .Match(() => standaard, s => s.Regel == "pw-18-5" || s.Regel == "pw-18-6")
            .Exists<Gekozen>(k => k.Grondslag == standaard.Grondslag)
            .Match(() => periode, p => p.Daad == standaard.Grondslag.Daad, p => p.Onderdeel == standaard.Grondslag.Onderdeel)
            .Exists<Periode>(p => p.Daad == periode.Daad, p => standaard.Regel == "pw-18-5" ? p.EersteMaanden < periode.EersteMaanden : p.HerhalingMaanden < periode.HerhalingMaanden);

        Then()
            .Yield(_ => new Ontbreekt(standaard.Grondslag.Daad, "één duur voor alle acht"));
    }
}
