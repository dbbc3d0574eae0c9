using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Van één handeling die meer plichten schendt, telt alleen de zwaarste maatregel, als de verordening dat zegt.</summary>
internal sealed class EenHandelingDeZwaarste : Rule
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
            .Match(() => zwaarder, z => z.Grondslag.Daad != lichter.Grondslag.Daad, z => z.Grondslag.Daad.Handeling != null, z => z.Grondslag.Daad.Handeling == lichter.Grondslag.Daad.Handeling)
            .Exists<Gekozen>(k => k.Grondslag == zwaarder.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == zwaarder.Grondslag.Daad)
            .Match(() => regeling, r => r.Daad == lichter.Grondslag.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling == true)
            .Having(() => Samenhang.GaatVoor(zwaarder, lichter, regeling.Inhoud.ZwaarsteNaar));

        Then()
            .Yield(_ => new Opzij(lichter.Grondslag.Daad, regeling.Regel));
    }
}
