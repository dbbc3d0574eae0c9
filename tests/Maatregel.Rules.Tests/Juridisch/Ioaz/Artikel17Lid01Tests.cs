using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 17, eerste lid, IOAZ: een gesprek om het recht vast te stellen gaat over opschorting.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid01Tests
{
    private static readonly Zaak Rechtmatigheid = Zaak.EenNoShow().MetDoel(NoShowDoel.VaststellenRecht).InDeIoaz();

    [Fact]
    public void Een_gemist_gesprek_over_het_recht_leidt_naar_opschorting() => Assert.Equal("andere-route: opschorting", Rechtmatigheid.Uitkomst);

    [Fact]
    public void Een_gesprek_over_werk_niet() => Assert.Equal(
        "niet-van-toepassing: Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht.",
        Zaak.EenNoShow().InDeIoaz().Waarom("ioaz-17-1"));

    [Fact]
    public void Bij_de_poort_valt_er_nog_niets_op_te_schorten() => Assert.Equal(
        "niet-van-toepassing: Er is nog geen uitkering waarvan het recht kan worden opgeschort.",
        Zaak.EenNoShow().BijPoortwachtergesprek().InDeIoaz().Waarom("ioaz-17-1"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Rechtmatigheid.Verslag);
}
