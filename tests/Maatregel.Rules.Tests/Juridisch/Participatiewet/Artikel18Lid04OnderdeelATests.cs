using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel a: algemeen geaccepteerde arbeid aanvaarden of behouden.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelATests
{
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13");

    [Fact]
    public void Werk_weigeren_is_een_schending_van_onderdeel_a() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Schending.Uitkomst);

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-f").Waarom("pw-18-4-a"));

    [Fact]
    public void Werk_zoeken_valt_hier_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-9-1-a-verkrijgen").Waarom("pw-18-4-a"));

    [Fact]
    public void Is_door_de_gedraging_werk_verloren_dan_kan_ook_tekortschietend_besef_spelen() => Assert.Equal(
        "nog-niet: vraag verordening-onbekend",
        Schending.MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).Uitkomst);

    [Theory]
    [InlineData("2024-05-13", "geen-maatregel: pw-9-2")]
    [InlineData("2024-05-12", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    public void Een_ontheffing_helpt_tot_en_met_haar_laatste_dag(string laatsteDag, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", laatsteDag, "pw-18-4-a").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);
}
