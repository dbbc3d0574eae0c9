using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Participatiewet;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, tiende lid: afstemming om dringende redenen, naar het oordeel van een mens.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid10Tests
{
    private static readonly Zaak Herhaling = Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21");

    [Fact]
    public void Dringende_redenen_verlagen_de_maatregel_en_laten_de_standaard_staan() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2 → 50% × 2", Herhaling.MetDringendeRedenen(50, 2).Uitkomst);

    [Fact]
    public void Of_verkorten_haar() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2 → 100% × 1", Herhaling.MetDringendeRedenen(100, 1).Uitkomst);

    [Fact]
    public void Of_stellen_haar_op_nihil() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2 → 0% × 2", Herhaling.MetDringendeRedenen(0, 2).Uitkomst);

    [Fact]
    public void Een_lager_percentage_over_meer_maanden_mag_als_het_samen_niet_zwaarder_is()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2 → 50% × 4", Herhaling.MetDringendeRedenen(50, 4).Uitkomst);
        Assert.Equal("nog-niet: vraag dringende-redenen", Herhaling.MetDringendeRedenen(51, 4).Uitkomst);
        Assert.Contains("afstemming-langer-dan-standaard", Herhaling.MetDringendeRedenen(50, 4).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("afstemming-langer-dan-standaard", Herhaling.MetDringendeRedenen(50, 2).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Zwaarder_dan_de_standaard_kan_niet()
    {
        var zwaarder = Herhaling.MetDringendeRedenen(100, 3);

        Assert.Equal("nog-niet: vraag dringende-redenen", zwaarder.Uitkomst);
        Assert.Equal(
            "onbeslist: De opgegeven afstemming, 100% gedurende 3 maanden, is zwaarder dan de standaard, 100% gedurende 2 maanden. Waarop wordt de maatregel afgestemd?",
            zwaarder.Waarom("pw-18-10"));
    }

    [Fact]
    public void Niet_beoordeeld_is_een_vraag_en_nooit_geen() =>
        Assert.Equal("nog-niet: vraag dringende-redenen", Herhaling.Met(c => c with { DringendeRedenen = null }).Uitkomst);

    [Fact]
    public void Zonder_dringende_redenen_blijft_de_standaard()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2", Herhaling.Uitkomst);
        Assert.Equal("niet-van-toepassing: Geoordeeld is dat er geen reden is om af te stemmen.", Herhaling.Waarom("pw-18-10"));
    }

    [Fact]
    public void Bij_meer_maatregelen_hoort_een_oordeel_per_gedraging()
    {
        var twee = Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20")).Met(c => c with { Peildatum = Zaak.Dag("2024-06-17") }).MetDringendeRedenen(50, 1);
        var redenen = twee.Casus.DringendeRedenen;

        Assert.StartsWith("nog-niet: vraag dringende-redenen", twee.Uitkomst, StringComparison.Ordinal);
        Assert.Equal(
            "maatregel: pw-18-4-h pw-18-5 100% × 1 → 50% × 1; pw-18-4-a pw-18-5 100% × 1 → 50% × 1",
            twee.Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Oordeel = g.Oordeel! with { DringendeRedenen = redenen } })] }).Uitkomst);
    }

    [Fact]
    public void Bij_dringende_redenen_staat_wat_te_wegen_is() => Assert.Equal(
        ["eerdere-maatregelen", "achtereenvolgende-maanden", "schulden", "bewind", "huisuitzetting", "kinderen"],
        Herhaling.MetPersoon(p => p with
        {
            Omstandigheden = new Omstandigheden { Schulden = Antwoord.Ja, Kinderen = Antwoord.Ja, Huisuitzetting = Antwoord.Ja, Bewind = Antwoord.Ja },
        }).Advies.Wegingspunten.Select(w => w.Code));

    [Theory]
    [InlineData("2023-09-21", 100, "In de twaalf maanden vóór de gedraging is één maatregel bekendgemaakt, van 100% van een maandnorm.")]
    [InlineData("2023-09-21", null, "In de twaalf maanden vóór de gedraging is één maatregel bekendgemaakt. Hoe zwaar, is niet van elke maatregel opgegeven.")]
    [InlineData("2024-05-14", 100, "Na de gedraging is één maatregel bekendgemaakt, van 100% van een maandnorm.")]
    public void Te_wegen_is_wat_van_een_eerdere_maatregel_bekend_is_en_niet_meer(string bekendgemaakt, int? percentage, string punt) => Assert.Equal(
        punt,
        Zaak.EenNoShow().Op("2024-05-13").MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-5"),
            Bekendgemaakt = Zaak.Dag(bekendgemaakt),
            Percentage = percentage,
            Maanden = 1,
        }).Advies.Wegingspunten[0].Tekst.Tekst);

    [Theory]
    [InlineData(50, 0)]
    [InlineData(0, 0)]
    public void Ook_zonder_duur_is_de_maatregel_op_nihil_gesteld(int percentage, int maanden) => Assert.Equal(
        "Advies: leg een maatregel op en stel die op nihil.",
        Zaak.EenNoShow().MetDringendeRedenen(percentage, maanden).Advies.Samenvatting);

    [Fact]
    public void Een_hoger_percentage_is_zwaarder_ook_als_het_korter_duurt() => Assert.Equal(
        "nog-niet: vraag dringende-redenen",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2)
            .MetDringendeRedenen(30, 1).Uitkomst);

    [Fact]
    public void Een_afstemming_telt_pas_als_dringende_redenen_aanwezig_zijn() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid10().Beoordeel(new Afstemmingsdossier(
            "g1", new DringendeRedenen { Oordeel = DringendeRedenenOordeel.NietBeoordeeld, Afstemming = new(50, 1) }, true, false, Tariefuitkomst.Honderd(1))).Status);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Herhaling.MetDringendeRedenen(50, 2).Verslag);
}
