using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Artikel 8, eerste lid, onderdeel a, en artikel 18, vijfde en zesde lid: de verordening bepaalt hoe lang de 100% duurt, de eerste keer en bij herhaling. De drie maanden van het zevende en achtste lid staan in de wet zelf.</summary>
internal sealed class DuurVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Gekozen gekozen = null!;
        Standaard standaard = null!;
        Periode periode = null!;

        When()
            .Match(() => gekozen)
            .Match(() => standaard, s => s.Grondslag == gekozen.Grondslag, s => s.Regel == "pw-18-5" || s.Regel == "pw-18-6")
            .Match(() => periode, p => p.Daad == gekozen.Daad, p => p.Onderdeel == gekozen.Grondslag.Onderdeel);

        Then()
            .Yield(_ => new Steun(gekozen.Daad, periode.Regel));
    }
}
