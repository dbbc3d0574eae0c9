using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel f: kennis en vaardigheden verkrijgen en behouden.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelFTests
{
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-f").Op("2024-05-13");

    [Fact]
    public void Geen_kennis_en_vaardigheden_willen_verkrijgen_is_een_schending_van_onderdeel_f() =>
        Assert.Equal("maatregel: pw-18-4-f pw-18-5 100% × 1", Schending.Uitkomst);

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-g").Waarom("pw-18-4-f"));

    [Theory]
    [InlineData("2024-05-13", "geen-maatregel: pw-9-2")]
    [InlineData("2024-05-12", "maatregel: pw-18-4-f pw-18-5 100% × 1")]
    public void Een_ontheffing_helpt_tot_en_met_haar_laatste_dag(string laatsteDag, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", laatsteDag, "pw-18-4-f").Uitkomst);

    [Theory]
    [InlineData(Nakoming.Onbekend, "nog-niet: vraag nakoming")]
    [InlineData(Nakoming.Onvoldoende, "nog-niet: vraag verordening-onbekend")]
    public void Onvoldoende_leren_is_geen_niet_nakomen(Nakoming nakoming, string uitkomst) =>
        Assert.Equal(uitkomst, Schending.MetGedraging(g => g with { Nakoming = nakoming }).Uitkomst);

    [Theory]
    [InlineData("pw-18-4-a")]
    [InlineData("pw-18-4-b")]
    [InlineData("pw-18-4-g")]
    public void Bij_een_plicht_die_men_nakomt_of_niet_wordt_het_niet_gevraagd(string verplichting) => Assert.Equal(
        $"maatregel: {verplichting} pw-18-5 100% × 1",
        Zaak.EenSchendingVan(verplichting).MetGedraging(g => g with { Nakoming = null }).Uitkomst);

    [Theory]
    [InlineData("pw-18-4-a")]
    [InlineData("pw-18-4-d")]
    [InlineData("pw-18-4-g")]
    public void Wie_zegt_dat_het_onbekend_is_krijgt_bij_elke_plicht_de_vraag(string verplichting) => Assert.Contains(
        "nakoming",
        Zaak.EenSchendingVan(verplichting).MetGedraging(g => g with { Nakoming = Nakoming.Onbekend }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);
}
