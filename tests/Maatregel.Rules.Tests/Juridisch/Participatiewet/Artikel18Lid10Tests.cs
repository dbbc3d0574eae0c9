using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Participatiewet;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;
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
    public void Wie_nog_niet_heeft_geoordeeld_wordt_niet_gevraagd_waarom_er_geen_reden_is() => Assert.DoesNotContain(
        "Waarom",
        Herhaling.Met(c => c with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.NietBeoordeeld } }).Waarom("pw-18-10"),
        StringComparison.Ordinal);

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

    /// <summary>Lid 12: onder belanghebbende wordt mede het gezin verstaan. De verlaging treft beiden, wie de plicht ook schond.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ook_de_omstandigheden_van_de_partner_worden_gewogen(bool gedragingVanPartner)
    {
        var zaak = gedragingVanPartner ? Zaak.EenSchendingVan("pw-18-4-a").VanDePartner() : Zaak.EenSchendingVan("pw-18-4-a");
        var alles = new Omstandigheden { Schulden = Antwoord.Ja, Kinderen = Antwoord.Ja, Huisuitzetting = Antwoord.Ja, Bewind = Antwoord.Ja };
        var punten = zaak.Met(c => c with { Partner = (c.Partner ?? new Belanghebbende()) with { Omstandigheden = alles } }).Advies.Wegingspunten;

        Assert.Equal(["schulden", "bewind", "huisuitzetting", "kinderen"], punten.Select(w => w.Code));
        Assert.All(punten, p => Assert.Contains("artikel 18, twaalfde lid, Participatiewet", p.Bronnen.Select(b => b.Aanhaling)));
    }

    [Fact]
    public void Wat_bij_beiden_speelt_en_het_hele_gezin_raakt_staat_er_een_keer()
    {
        var alles = new Omstandigheden { Schulden = Antwoord.Ja, Kinderen = Antwoord.Ja, Huisuitzetting = Antwoord.Ja, Bewind = Antwoord.Ja };
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetPersoon(p => p with { Omstandigheden = alles }).Met(c => c with { Partner = new Belanghebbende { Omstandigheden = alles } });

        Assert.Equal(["schulden", "schulden", "bewind", "bewind", "huisuitzetting", "kinderen"], zaak.Advies.Wegingspunten.Select(w => w.Code));
    }

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

    [Fact]
    public void Ook_zonder_duur_is_een_maatregel_van_nul_procent_op_nihil_gesteld() => Assert.Equal(
        "Advies: leg een maatregel op en stel die op nihil.",
        Zaak.EenNoShow().MetDringendeRedenen(0, 0).Advies.Samenvatting);

    /// <summary>Op nihil stellen is een keuze: 0%. Wie een percentage noemt en de maanden vergeet, krijgt geen nihil.</summary>
    [Fact]
    public void Een_percentage_gedurende_nul_maanden_is_geen_nihil_maar_wordt_geweigerd()
    {
        var zaak = Zaak.EenNoShow().MetDringendeRedenen(50, 0);
        var perGedraging = Zaak.EenNoShow().MetOordeel(o => o with { DringendeRedenen = zaak.Casus.DringendeRedenen });

        Assert.Equal("$.dringendeRedenen.afstemming.maanden niet-samen", Geweigerd(zaak));
        Assert.Equal("$.gedragingen[0].oordeel.dringendeRedenen.afstemming.maanden niet-samen", Geweigerd(perGedraging));
    }

    [Fact]
    public void Een_hoger_percentage_is_zwaarder_ook_als_het_korter_duurt() => Assert.Equal(
        "nog-niet: vraag dringende-redenen",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2)
            .MetDringendeRedenen(30, 1).AlsDeVerordening(Proefverordening.MetGelezenHerhaling).Uitkomst);

    [Fact]
    public void Een_afstemming_telt_pas_als_dringende_redenen_aanwezig_zijn() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid10().Beoordeel(new Afstemmingsdossier(
            "g1", new DringendeRedenen { Oordeel = DringendeRedenenOordeel.NietBeoordeeld, Afstemming = new(50, 1) }, true, false, Tariefuitkomst.Honderd(1))).Status);

    [Fact]
    public void Geen_dringende_redenen_zonder_reden_is_nog_een_vraag()
    {
        var zonder = Herhaling.Met(c => c with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen } });

        Assert.Equal("nog-niet: vraag dringende-redenen", zonder.Uitkomst);
        Assert.Contains("artikel 3:46, Algemene wet bestuursrecht", Assert.Single(zonder.Advies.OpenVragen).Bronnen.Select(b => b.Aanhaling));
        Assert.Equal("nog-niet: vraag dringende-redenen", zonder.InDeIoaw().Uitkomst);
        Assert.Equal("nog-niet: vraag dringende-redenen", zonder.InDeIoaz().Uitkomst);
    }

    [Fact]
    public void Ook_het_oordeel_over_een_gedraging_heeft_een_reden_nodig() => Assert.Equal(
        "nog-niet: vraag dringende-redenen",
        Herhaling.MetOordeel(o => o with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen } }).Uitkomst);

    [Fact]
    public void Wie_dringende_redenen_ziet_stemt_af_op_minder_dan_de_standaard()
    {
        Assert.Equal("nog-niet: vraag dringende-redenen", Herhaling.MetDringendeRedenen(100, 2).Uitkomst);
        Assert.Equal(
            "onbeslist: De opgegeven afstemming, 100% gedurende 2 maanden, is gelijk aan de standaard: dan is er niets afgestemd. Waarop wordt de maatregel afgestemd, of is er toch geen reden om dat te doen?",
            Herhaling.MetDringendeRedenen(100, 2).Waarom("pw-18-10"));
    }

    [Theory]
    [InlineData(100, "nog-niet: vraag dringende-redenen")]
    [InlineData(99, "maatregel: vo-9-4 vo-9-4 € 300 → € 297")]
    public void Ook_van_een_vast_bedrag_is_het_geheel_geen_afstemming(int percentage, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie")
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { Categorie = null, Tarief = new Verordeningen.Tarief { VastBedrag = 300 } }))
            .MetDringendeRedenen(percentage, 1).Uitkomst);

    [Theory]
    [InlineData(10, 10)]
    [InlineData(20, 5)]
    public void De_afgestemde_maatregel_is_het_plan_en_wordt_niet_nog_gespreid(int percentage, int maanden)
    {
        var advies = Zaak.EenSchendingVan("pw-18-4-a").MetDringendeRedenen(percentage, maanden).Gespreid().Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Equal(maanden, maatregel.Plan.Count);
        Assert.All(maatregel.Plan, m => Assert.Equal(percentage, m.Percentage));
        Assert.Equal(1308.45m, maatregel.Totaal);
        Assert.False(Assert.Single(advies.Verzoeken, v => v.Code == "spreiding").Gevolgd);
    }

    [Theory]
    [InlineData("pw-18-5", "pw-18-6")]
    [InlineData("pw-18-6", "pw-18-7")]
    public void Verminderd_verwijtbaar_zonder_bepaling_geeft_nooit_stil_het_volle(string eerder, string nu)
    {
        var zaak = Zaak.EenNoShow().MetEerdereMaatregel(eerder, "2024-01-15").MetMate(Mate.Verminderd);

        Assert.Equal("nog-niet: vraag dringende-redenen", zaak.Uitkomst);
        Assert.Contains("verminderde-verwijtbaarheid", zaak.Advies.Wegingspunten.Select(w => w.Code));
        Assert.Contains("→ 50% × 1", zaak.MetDringendeRedenen(50, 1).Uitkomst, StringComparison.Ordinal);
        Assert.StartsWith($"maatregel: pw-18-4-h {nu} 100%", zaak.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).Uitkomst, StringComparison.Ordinal);
        Assert.Equal("nog-niet: vraag dringende-redenen", zaak.MetMate(Mate.Verminderd, meegewogen: Antwoord.Nee).Uitkomst);
    }

    [Fact]
    public void Ook_bij_een_bepaling_blijft_het_bij_de_100_procent_van_de_wet_een_vraag_want_die_bepaling_verlaagt_haar_niet() => Assert.Equal(
        "nog-niet: vraag dringende-redenen",
        Zaak.EenNoShow().MetMate(Mate.Verminderd).AlsDeVerordening(MetDeHelft).Uitkomst);

    [Fact]
    public void Waar_de_verordening_het_tarief_al_verlaagt_wordt_niets_gevraagd()
    {
        var onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetMate(Mate.Verminderd).AlsDeVerordening(MetDeHelft);

        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 10% × 1", onderzoek.Uitkomst);
        Assert.Contains("verminderde-verwijtbaarheid", onderzoek.Advies.Wegingspunten.Select(w => w.Code));
    }

    [Fact]
    public void Ook_bij_een_categorie_zonder_zo_n_bepaling_en_in_de_IOAW_en_de_IOAZ_is_het_een_vraag()
    {
        Assert.Equal("nog-niet: vraag dringende-redenen", Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetMate(Mate.Verminderd).Uitkomst);
        Assert.Equal("nog-niet: vraag dringende-redenen", Zaak.EenNoShow().InDeIoaw().MetMate(Mate.Verminderd).Uitkomst);
        Assert.Equal("nog-niet: vraag dringende-redenen", Zaak.EenNoShow().InDeIoaz().MetMate(Mate.Verminderd).Uitkomst);
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", Zaak.EenNoShow().InDeIoaz().MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).Uitkomst);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Herhaling.MetDringendeRedenen(50, 2).Verslag);

    private static string Geweigerd(Zaak zaak)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeCasusException>(() => zaak.Advies).Fouten);
        return $"{fout.Pad} {fout.Code}";
    }

    private static Verordeningen.Verordening MetDeHelft(Verordeningen.Verordening verordening) =>
        verordening with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new Verordeningen.VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }) };
}
