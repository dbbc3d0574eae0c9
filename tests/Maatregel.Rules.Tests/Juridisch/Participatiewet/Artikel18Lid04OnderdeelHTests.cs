using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel h: gebruikmaken van voorzieningen en meewerken aan onderzoek.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelHTests
{
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-h").Op("2024-05-13").MetGrondslag("pw-18-4-h");

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

    [Fact]
    public void Wie_de_verplichting_noemt_kiest_nog_niet_tussen_twee_grondslagen_die_passen()
    {
        var zaak = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).MetVerplichting("pw-18-4-h");

        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.Uitkomst);
        Assert.Equal(["pw-18-4-h", "vo-9-2"], zaak.Advies.Kandidaten.Select(k => k.Grondslag.Waarde));
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.MetGrondslag("pw-18-4-h").Uitkomst);
    }

    [Fact]
    public void Laat_de_verordening_het_vierde_lid_voorgaan_dan_heeft_een_andere_keuze_een_reden_nodig_en_staat_zij_bij_de_aannames()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-h").AlsDeVerordening(v => v with
        {
            Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = true, Voorrang = Grondslagvoorrang.VierdeLid }),
        });

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.MetGrondslag("pw-18-4-h", motivering: "").Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.MetGrondslag("vo-9-2", motivering: "").Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", zaak.MetGrondslag("vo-9-2").Uitkomst);
        Assert.Contains("keuze-tegen-voorrang", zaak.MetGrondslag("vo-9-2").Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData("2024-05-13", "nog-niet: vraag ontheffing-reikwijdte")]
    [InlineData("2024-05-12", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_een_ontheffing_van_een_voorziening_kan_is_een_vraag_tot_en_met_haar_laatste_dag(string laatsteDag, string uitkomst) => Assert.Equal(
        uitkomst,
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", laatsteDag, "pw-18-4-h").Uitkomst);

    [Theory]
    [InlineData("pw-18-4-h")]
    [InlineData("pw-9-1-b-participatievoorziening")]
    public void Wie_de_verplichting_noemt_zonder_afspraak_kiest_nog_niet_tussen_twee_grondslagen_die_passen(string genoemd)
    {
        var zaak = Zaak.EenSchendingVan(genoemd);

        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.Uitkomst);
        Assert.Equal(["pw-18-4-h", "vo-9-2"], zaak.Advies.Kandidaten.Select(k => k.Grondslag.Waarde).Order());
        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.MetGrondslag("pw-18-4-h", motivering: "").Uitkomst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.MetGrondslag("pw-18-4-h").Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", zaak.MetGrondslag("vo-9-2").Uitkomst);
    }

    [Fact]
    public void Zegt_het_doel_van_de_afspraak_welke_het_is_dan_wordt_niet_gevraagd() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenNoShow().MetVerplichting("pw-18-4-h").Uitkomst);

    /// <summary>Een reden bij de keuze neemt niet weg dat de afspraak voor iets anders was; dan klopt het doel niet, of de plicht.</summary>
    [Theory]
    [InlineData(NoShowDoel.OnderzoekParticipatievoorziening, "pw-18-4-h", "vo-9-2", "vo-10-1-b 20% × 1")]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling, "pw-9-1-b-participatievoorziening", "pw-18-4-h", "pw-18-5 100% × 1")]
    public void Wijst_het_doel_een_andere_plicht_aan_dan_genoemd_is_dan_wordt_dat_gevraagd_ook_bij_een_keuze(NoShowDoel doel, string genoemd, string wel, string tarief)
    {
        var zaak = Zaak.EenNoShow().MetDoel(doel).MetVerplichting(genoemd);
        var keuze = genoemd == "pw-18-4-h" ? genoemd : "vo-9-2";

        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.MetGrondslag(keuze).Uitkomst);
        Assert.Contains("maar daar was de gemiste afspraak volgens het opgegeven doel niet voor; wel past", zaak.MetGrondslag(keuze).Advies.OpenVragen.Single().Vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal($"maatregel: {wel} {tarief}", zaak.MetGrondslag(wel).Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.MetGrondslag(wel, motivering: "").Uitkomst);
    }

    [Fact]
    public void Past_alleen_de_genoemde_plicht_en_was_de_afspraak_daar_niet_voor_dan_wordt_gevraagd_waar_het_om_gaat() => Assert.Equal(
        "Genoemd is artikel 18, vierde lid, onderdeel h, Participatiewet, maar daar was de gemiste afspraak volgens het opgegeven doel niet voor. Om welke verplichting gaat het, of was het doel anders?",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetVerplichting("pw-18-4-h")
            .AlsDeVerordening(AllesElders).Advies.OpenVragen.Single(v => v.Code == "grondslag-kiezen").Vraag.Tekst);

    [Fact]
    public void Draagt_alleen_een_andere_plicht_dan_de_genoemde_een_maatregel_dan_is_dat_een_keuze_en_nooit_stil_honderd_procent()
    {
        var zaak = Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").AlsDeVerordening(AllesElders);

        Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.Uitkomst);
        Assert.Equal("Alleen artikel 18, vierde lid, onderdeel h, Participatiewet draagt hier een maatregel, maar of het om die verplichting gaat, staat niet vast. Kiest u die, en waarom?", Assert.Single(zaak.Advies.OpenVragen).Vraag.Tekst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.MetGrondslag("pw-18-4-h").Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).AlsDeVerordening(AllesElders).Uitkomst);
    }

    [Fact]
    public void Laat_de_verordening_het_vierde_lid_voorgaan_dan_geldt_dat_niet_voor_een_plicht_die_niet_is_genoemd()
    {
        static Verordeningen.Verordening Voorrang(Verordeningen.Verordening v) =>
            v with { Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = true, Voorrang = Grondslagvoorrang.VierdeLid }) };

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenSchendingVan("pw-18-4-h").AlsDeVerordening(Voorrang).Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").AlsDeVerordening(Voorrang).Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).AlsDeVerordening(Voorrang).Uitkomst);
    }

    [Theory]
    [InlineData(Nakoming.Niet, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Nakoming.Onbekend, "nog-niet: vraag nakoming")]
    [InlineData(Nakoming.Onvoldoende, "nog-niet: vraag grondslag-kiezen")]
    public void Onvoldoende_nakomen_is_geen_niet_nakomen(Nakoming nakoming, string uitkomst) =>
        Assert.Equal(uitkomst, Schending.MetGedraging(g => g with { Nakoming = nakoming }).Uitkomst);

    [Fact]
    public void Wie_ook_op_de_herhaling_niet_kwam_kwam_niet_na_en_dat_wordt_niet_gevraagd() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenNoShow().MetGedraging(g => g with { Nakoming = Nakoming.Onbekend }).Uitkomst);

    [Fact]
    public void Bij_onvoldoende_nakomen_is_de_vraag_wat_de_verordening_zegt_en_nooit_stil_niets()
    {
        var onvoldoende = Zaak.EenNoShow().MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende });

        Assert.Equal("nog-niet: vraag verordening-onbekend", onvoldoende.Uitkomst);
        Assert.Equal("niet-van-toepassing: De verplichting is onvoldoende nagekomen. Dit lid gaat alleen over niet nakomen.", onvoldoende.Waarom("pw-18-4-h"));
        Assert.Equal("niet-geregeld", onvoldoende.AlsDeVerordening(AllesElders).Uitkomst);
    }

    [Fact]
    public void Is_de_categorie_gekozen_die_ook_onvoldoende_noemt_dan_doet_het_er_niet_toe() => Assert.Equal(
        "maatregel: vo-9-2 vo-10-1-b 20% × 1",
        Schending.MetGrondslag("vo-9-2").MetGedraging(g => g with { Nakoming = Nakoming.Onbekend }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);

    private static Verordeningen.Verordening AllesElders(Verordeningen.Verordening verordening) =>
        verordening with { Gedragingen = [], Tarieven = [], OverigeGedragingen = Bepalingstatus.NietGeregeld };
}
