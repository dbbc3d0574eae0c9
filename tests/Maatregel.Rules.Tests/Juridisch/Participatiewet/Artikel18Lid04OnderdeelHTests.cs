using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel h: gebruikmaken van voorzieningen en meewerken aan onderzoek.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelHTests
{
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-h").Op("2024-05-13");

    [Fact]
    public void Niet_meewerken_aan_een_voorziening_is_een_schending_van_onderdeel_h() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Schending.Uitkomst);

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-f").Waarom("pw-18-4-h"));

    [Theory]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekArbeidsinschakeling)]
    public void Een_no_show_bij_een_voorziening_of_onderzoek_naar_werk_valt_hieronder(NoShowDoel doel) => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetDoel(doel).Uitkomst);

    [Fact]
    public void Een_no_show_bij_onderzoek_naar_een_participatievoorziening_niet() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Waarom("pw-18-4-h"));

    [Theory]
    [InlineData("2024-05-13", "geen-maatregel: pw-9-2")]
    [InlineData("2024-05-12", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Een_ontheffing_helpt_tot_en_met_haar_laatste_dag(string laatsteDag, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", laatsteDag, "pw-18-4-h").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);
}
