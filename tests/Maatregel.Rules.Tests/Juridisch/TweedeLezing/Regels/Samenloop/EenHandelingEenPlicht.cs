using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Dezelfde plicht schendt één persoon met één handeling eenmaal, wat de verordening ook zegt over meer plichten.</summary>
internal sealed class EenHandelingEenPlicht : Rule
{
    public override void Define()
    {
        Standaard lichter = null!;
        Standaard zwaarder = null!;
        Gelezen<Samenloopregeling> regeling = null!;

        When()
            .Match(() => lichter)
            .Exists<Gekozen>(k => k.Grondslag == lichter.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == lichter.Grondslag.Daad)
            .Match(() => zwaarder, z => z.Grondslag.Daad != lichter.Grondslag.Daad, z => z.Grondslag.Daad.Handeling != null, z => z.Grondslag.Daad.Handeling == lichter.Grondslag.Daad.Handeling, z => Samenhang.EenPlicht(z.Grondslag.Daad, lichter.Grondslag.Daad))
            .Exists<Gekozen>(k => k.Grondslag == zwaarder.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == zwaarder.Grondslag.Daad)
            .Match(() => regeling, r => r.Daad == lichter.Grondslag.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling != true)
            .Having(() => Samenhang.GaatVoor(zwaarder, lichter, regeling.Inhoud.ZwaarsteNaar));

        Then()
            .Yield(_ => new Opzij(lichter.Grondslag.Daad, regeling.Regel));
    }
}
