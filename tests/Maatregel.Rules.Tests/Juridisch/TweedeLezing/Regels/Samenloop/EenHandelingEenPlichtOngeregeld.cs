using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Dezelfde plicht schendt één persoon met één handeling eenmaal, ook als de verordening over samenloop zwijgt of daarin niet is gelezen.</summary>
internal sealed class EenHandelingEenPlichtOngeregeld : Rule
{
    public override void Define()
    {
        Standaard lichter = null!;
        Standaard zwaarder = null!;

        When()
            .Match(() => lichter)
            .Exists<Gekozen>(k => k.Grondslag == lichter.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == lichter.Grondslag.Daad)
            .Match(() => zwaarder, z => z.Grondslag.Daad != lichter.Grondslag.Daad, z => z.Grondslag.Daad.Handeling != null, z => z.Grondslag.Daad.Handeling == lichter.Grondslag.Daad.Handeling, z => Samenhang.EenPlicht(z.Grondslag.Daad, lichter.Grondslag.Daad))
            .Exists<Gekozen>(k => k.Grondslag == zwaarder.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == zwaarder.Grondslag.Daad)
            .Not<Gelezen<Samenloopregeling>>(r => r.Daad == lichter.Grondslag.Daad)
            .Having(() => Samenhang.GaatVoor(zwaarder, lichter, null));

        Then()
            .Yield(_ => new Opzij(lichter.Grondslag.Daad, "vo-samenloop"));
    }
}
