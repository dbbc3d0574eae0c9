using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 54: een gesprek om het recht vast te stellen gaat over opschorting, niet over een maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel54Tests
{
    private static readonly Zaak Rechtmatigheid = Zaak.EenNoShow().MetDoel(NoShowDoel.VaststellenRecht);

    [Fact]
    public void Een_gemist_gesprek_over_het_recht_leidt_naar_opschorting() =>
        Assert.Equal("andere-route: opschorting", Rechtmatigheid.Uitkomst);

    [Theory]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekParticipatievoorziening)]
    [InlineData(NoShowDoel.OnderzoekMogelijkheden)]
    public void Een_gesprek_over_werk_niet(NoShowDoel doel) => Assert.Equal(
        "niet-van-toepassing: Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht.",
        Zaak.EenNoShow().MetDoel(doel).Waarom("pw-54"));

    [Fact]
    public void Bij_de_poort_valt_er_nog_niets_op_te_schorten() => Assert.Equal(
        "niet-van-toepassing: Er is nog geen uitkering waarvan het recht kan worden opgeschort.",
        Zaak.EenNoShow().BijPoortwachtersgesprek().Waarom("pw-54"));

    [Fact]
    public void Werk_weigeren_is_geen_no_show() =>
        Assert.Equal("niet-van-toepassing: De gedraging is geen no-show.", Zaak.EenSchendingVan("pw-18-4-a").Waarom("pw-54"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Rechtmatigheid.Verslag);
}
