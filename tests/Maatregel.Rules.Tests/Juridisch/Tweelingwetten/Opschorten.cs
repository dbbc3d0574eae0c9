using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 17, eerste lid, IOAW en IOAZ: een gesprek om het recht vast te stellen gaat over opschorting.</summary>
[Trait("soort", "juridisch")]
public abstract class Opschorten(Regeling wet) : Tweelingtests(wet)
{
    private protected Zaak Rechtmatigheid => Zaak.EenNoShow().MetDoel(NoShowDoel.VaststellenRecht).In(Wet);

    [Fact]
    public void Een_gemist_gesprek_over_het_recht_leidt_naar_opschorting() => Assert.Equal("andere-route: opschorting", Rechtmatigheid.Uitkomst);

    [Fact]
    public void Een_gesprek_over_werk_niet() => Assert.Equal(
        "niet-van-toepassing: Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht.",
        Zaak.EenNoShow().In(Wet).Waarom($"{Code}-17-1"));

    [Fact]
    public void Bij_de_poort_valt_er_nog_niets_op_te_schorten() => Assert.Equal(
        "niet-van-toepassing: Er is nog geen uitkering waarvan het recht kan worden opgeschort.",
        Zaak.EenNoShow().BijPoortwachtergesprek().In(Wet).Waarom($"{Code}-17-1"));
}
