using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Tekortschietend besef van verantwoordelijkheid als grondslag.</summary>
[Trait("soort", "juridisch")]
public sealed class BesefsregelTests
{
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").AlsDeVerordening(Proefbesef.EenGeval);
    private static readonly Zaak WerkVerloren =
        Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).AlsDeVerordening(Proefbesef.EenGeval);

    [Fact]
    public void De_verordening_bepaalt_percentage_en_duur() => Assert.Equal("maatregel: vo-12 vo-12 20% × 1", Besef.Uitkomst);

    [Fact]
    public void Wie_zijn_werk_verliest_kan_onder_twee_bepalingen_vallen_en_dan_kiest_de_consulent()
    {
        Assert.Equal("nog-niet: vraag grondslag-kiezen", WerkVerloren.Uitkomst);
        Assert.Equal(
            ["pw-18-4-a 100% gedurende 1 maand", "vo-12 20% gedurende 1 maand"],
            WerkVerloren.Advies.Kandidaten.Select(k => $"{k.Grondslag} {k.Standaard}"));
        Assert.Equal("maatregel: vo-12 vo-12 20% × 1", WerkVerloren.MetGrondslag("vo-12").Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", WerkVerloren.MetGrondslag("pw-18-4-a").Uitkomst);
    }

    [Theory]
    [InlineData(Antwoord.Nee, "niet-van-toepassing: Niet gesteld is dat het besef van verantwoordelijkheid tekortschoot.")]
    [InlineData(null, "niet-van-toepassing: Niet gesteld is dat door de gedraging werk is verloren.")]
    [InlineData(Antwoord.Onbekend, "onbeslist: Is door de gedraging werk verloren? Dan kan ook tekortschietend besef van verantwoordelijkheid spelen.")]
    public void Is_er_geen_werk_verloren_dan_speelt_het_niet(Antwoord? verlies, string waarom) =>
        Assert.Equal(waarom, WerkVerloren.MetGedraging(g => g with { VerliesVanWerk = verlies }).Waarom("vo-tekortschietend-besef"));

    [Fact]
    public void Regelt_de_verordening_het_besef_niet_dan_wordt_niet_gevraagd_of_werk_is_verloren() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkVerloren.MetGedraging(g => g with { VerliesVanWerk = Antwoord.Onbekend }).AlsDeVerordening(v => v with { TekortschietendBesef = Proefverordening.NietGeregeld<TekortschietendBesef>() }).Uitkomst);

    [Fact]
    public void Is_over_verlies_van_werk_niets_gezegd_dan_staat_dat_bij_de_aannames()
    {
        var zaak = WerkVerloren.MetGedraging(g => g with { VerliesVanWerk = null });

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Contains("niet-gesteld-verlies-van-werk", zaak.Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("niet-gesteld-verlies-van-werk", WerkVerloren.MetGedraging(g => g with { VerliesVanWerk = Antwoord.Nee }).Advies.Aannames.Select(a => a.Code));
    }

    /// <summary>Ook wie werk verliest door zijn gedrag of door niet te reizen, kan tekortschieten in besef; van de andere onderdelen telt dat alleen als het is opgegeven.</summary>
    [Theory]
    [InlineData("pw-18-4-d")]
    [InlineData("pw-18-4-g")]
    [InlineData("pw-18-4-h")]
    public void Opgegeven_verlies_van_werk_telt_bij_elk_onderdeel_van_het_vierde_lid(string verplichting)
    {
        var zaak = Zaak.EenSchendingVan(verplichting).AlsDeVerordening(Proefbesef.EenGeval);
        string Waarom(Antwoord? verloren) => zaak.MetGedraging(g => g with { VerliesVanWerk = verloren }).Waarom("vo-tekortschietend-besef").Split(':')[0];

        Assert.Equal(("toegepast", "onbeslist", "niet-van-toepassing", "niet-van-toepassing"), (Waarom(Antwoord.Ja), Waarom(Antwoord.Onbekend), Waarom(Antwoord.Nee), Waarom(null)));
        Assert.DoesNotContain("niet-gesteld-verlies-van-werk", zaak.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Bij_een_plicht_van_het_tweede_lid_voegt_verlies_van_werk_niets_toe() => Assert.Equal(
        "niet-van-toepassing: Niet gesteld is dat het besef van verantwoordelijkheid tekortschoot.",
        Zaak.EenSchendingVan("pw-9-1-a-registratie").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).AlsDeVerordening(Proefbesef.EenGeval).Waarom("vo-tekortschietend-besef"));

    [Fact]
    public void Bij_meer_gevallen_wordt_gevraagd_welk_het_is()
    {
        var twee = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").AlsDeVerordening(Proefbesef.TweeGevallen);

        Assert.Equal("nog-niet: vraag geval-van-besef", twee.Uitkomst);
        Assert.Equal("maatregel: vo-12-2 vo-12-2 100% × 1", twee.MetGedraging(g => g with { Besefsgeval = "verkwisting" }).Uitkomst);
    }

    [Fact]
    public void Is_de_bepaling_niet_bekend_dan_wordt_zij_gevraagd() =>
        Assert.Equal("nog-niet: vraag verordening-onbekend", Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Uitkomst);

    [Fact]
    public void Regelt_de_verordening_het_niet_dan_is_dit_geen_grondslag() => Assert.Equal(
        "niet-van-toepassing: De verordening regelt tekortschietend besef niet.",
        Besef.AlsDeVerordening(v => v with { TekortschietendBesef = Proefverordening.NietGeregeld<TekortschietendBesef>() }).Waarom("vo-tekortschietend-besef"));

    [Fact]
    public void Is_de_bepaling_onverbindend_dan_is_dit_geen_grondslag() => Assert.Equal(
        "niet-van-toepassing: De bepaling blijft buiten toepassing: De bepaling is onverbindend.",
        Besef.BuitenToepassing("vo-12").Waarom("vo-tekortschietend-besef"));

    [Fact]
    public void In_de_ioaw_bestaat_deze_grondslag_niet() =>
        Assert.Empty(Zaak.EenNoShow().InDeIoaw().AlsDeVerordening(Proefbesef.EenGeval).Waarom("vo-tekortschietend-besef"));

    [Fact]
    public void Een_geval_dat_de_verordening_niet_kent_wordt_nagevraagd_ook_als_zij_er_maar_een_kent() =>
        Assert.Equal("nog-niet: vraag geval-van-besef", Besef.MetGedraging(g => g with { Besefsgeval = "verkwisting" }).Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag benadelingsbedrag")]
    [InlineData("verkwisting", "maatregel: vo-12-1 vo-12-1 100% × 1")]
    [InlineData("verzekering", "nog-niet: vraag geval-van-besef")]
    public void Kent_de_verordening_gevallen_en_schijven_dan_wordt_het_benadelingsbedrag_gevraagd_tenzij_een_geval_is_genoemd(string? geval, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").MetGedraging(g => g with { Besefsgeval = geval }).AlsDeVerordening(Proefbesef.GevalEnSchijven).Uitkomst);

    private static readonly Zaak GevalEnBedrag = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef")
        .MetGedraging(g => g with { Besefsgeval = "verkwisting", Benadelingsbedrag = 500 }).AlsDeVerordening(Proefbesef.GevalEnSchijven);

    /// <summary>Het zwaarste wordt nooit stil gekozen (ECLI:NL:CRVB:2019:2663).</summary>
    [Fact]
    public void Past_een_geval_en_ook_een_schijf_dan_kiest_de_consulent_en_zegt_waarom()
    {
        Assert.Equal("nog-niet: vraag grondslag-kiezen", GevalEnBedrag.Uitkomst);
        Assert.Equal("maatregel: vo-12-1 vo-12-1 100% × 1", GevalEnBedrag.MetGrondslag("vo-12-1").Uitkomst);
        Assert.Equal("maatregel: vo-12-2 vo-12-2 20% × 1", GevalEnBedrag.MetGrondslag("vo-12-2").Uitkomst);
        Assert.Equal(
            "Het geval en het benadelingsbedrag geven elk een tarief: artikel 12, eerste lid van de verordening (verkwisting): 100% gedurende 1 maand; en artikel 12, tweede lid van de verordening (naar benadelingsbedrag): 20% gedurende 1 maand. Welke bepaling geldt, en waarom?",
            Assert.Single(GevalEnBedrag.Advies.OpenVragen).Vraag.Tekst);
    }

    [Fact]
    public void Een_keuze_zonder_reden_is_er_geen() =>
        Assert.Equal("nog-niet: vraag grondslag-kiezen", GevalEnBedrag.MetOordeel(o => o with { Grondslag = new() { Keuze = new("vo-12-1") } }).Uitkomst);

    [Fact]
    public void Geven_beide_hetzelfde_tarief_dan_is_er_niets_te_kiezen() => Assert.Equal(
        "maatregel: vo-12-1 vo-12-1 100% × 1",
        GevalEnBedrag.AlsDeVerordening(v => v with
        {
            TekortschietendBesef = v.TekortschietendBesef! with { Inhoud = v.TekortschietendBesef.Inhoud! with { Schijven = [new() { Artikel = "12-2", Tarief = v.TekortschietendBesef.Inhoud.Gevallen[0].Tarief }] } },
        }).Uitkomst);

    [Fact]
    public void Is_met_een_reden_een_plicht_van_het_vierde_lid_gekozen_dan_doet_het_er_niet_toe() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkVerloren.MetGedraging(g => g with { Besefsgeval = "verkwisting", Benadelingsbedrag = 500 }).AlsDeVerordening(Proefbesef.GevalEnSchijven).MetGrondslag("pw-18-4-a").Uitkomst);

    [Fact]
    public void Kent_de_verordening_alleen_schijven_dan_wordt_altijd_het_benadelingsbedrag_gevraagd() => Assert.Equal(
        "nog-niet: vraag benadelingsbedrag",
        Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").MetGedraging(g => g with { Besefsgeval = "verkwisting" }).AlsDeVerordening(Proefbesef.Schijven).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(WerkVerloren.Verslag);
}
