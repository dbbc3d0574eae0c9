using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 5:4 Awb: de wet en de verordening van de dag van de gedraging.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel05_4Tests
{
    private static readonly Zaak ZonderDag = Zaak.EenSchendingVan("pw-18-4-f").MetGedraging(g => g with { Datum = null });

    [Theory]
    [InlineData("2014-12-31", "De gedraging was op 31 december 2014. De wettekst van vóór 1 januari 2015 is niet vastgelegd.")]
    [InlineData("2027-01-01", "De gedraging was op 1 januari 2027. Hoe artikel 18, vierde lid, Participatiewet na 31 december 2026 luidt, is niet bekend: een wijziging van die wet is aangekondigd (Stb. 2025, 312) en de tekst is niet gelezen. Dat geldt ook voor de artikelen 9, 9a, 13 en 44.")]
    public void Buiten_2015_tot_en_met_2026_is_geen_wettekst_vastgelegd(string dag, string waarom)
    {
        Assert.Equal("niet-geregeld", Zaak.EenNoShow().Op(dag).Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom, Zaak.EenNoShow().Op(dag).Waarom("awb-5-4"));
    }

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2026-12-31")]
    public void Op_de_eerste_en_de_laatste_dag_wel(string dag) =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenNoShow().Op(dag).Uitkomst);

    [Fact]
    public void Zonder_verordening_van_de_gemeente_is_er_geen_percentage() => Assert.Equal(
        "niet-van-toepassing: Van gemeente GM0344 is voor 13 mei 2024 geen afstemmingsverordening voor deze regeling vastgelegd. Voeg haar toe om een advies te krijgen.",
        Zaak.EenNoShow().Met(c => c with { Gemeente = "GM0344" }).Waarom("awb-5-4"));

    [Fact]
    public void Zonder_verordening_van_de_gemeente_is_er_niets_geregeld_welke_dag_het_ook_was() =>
        Assert.Equal("niet-geregeld: vraag datum-gedraging", ZonderDag.Met(c => c with { Gemeente = "GM0344" }).Uitkomst);

    [Fact]
    public void Zonder_verordening_voor_de_regeling_is_er_niets_geregeld_welke_dag_het_ook_was() => Assert.Equal(
        "niet-geregeld: vraag datum-gedraging",
        Zaak.EenSchendingVan("ioaw-37-1-b").MetGedraging(g => g with { Datum = null }).AlsDeVerordening(AlleenParticipatiewet).Uitkomst);

    [Fact]
    public void Zonder_dag_van_de_gedraging_wordt_die_gevraagd() =>
        Assert.Equal("nog-niet: vraag datum-gedraging", Zaak.EenNoShow().MetGedraging(g => g with { Datum = null }).Uitkomst);

    [Fact]
    public void Een_gedraging_na_de_peildatum_wordt_nagevraagd()
    {
        static Zaak OpPeildatum(string dag) =>
            Zaak.EenNoShow().Op("2024-05-13").MetHoor(HoorStatus.Gehoord).Met(c => c with { Peildatum = Zaak.Dag(dag) });

        Assert.Equal("nog-niet: vraag datum-gedraging, datum-afspraak", OpPeildatum("2024-05-12").Uitkomst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", OpPeildatum("2024-05-13").Uitkomst);
    }

    [Fact]
    public void Zonder_dag_beslist_een_ontheffing_van_de_peildatum_niets() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        ZonderDag.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-06-01", null).Uitkomst);

    [Fact]
    public void Een_dag_na_de_peildatum_maakt_ook_de_ontheffing_van_die_dag_onzeker() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        Zaak.EenSchendingVan("pw-18-4-f").Met(c => c with { Peildatum = Zaak.Dag("2024-05-12") })
            .MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-05-01", null).Uitkomst);

    [Fact]
    public void Zonder_dag_is_niets_te_laat_geconstateerd() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        ZonderDag.Met(c => c with { Peildatum = Zaak.Dag("2025-07-10"), Bekendmaking = Zaak.Dag("2025-07-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2025-07-10") }).Uitkomst);

    [Fact]
    public void Zonder_dag_is_ook_na_de_bekende_wettekst_de_eerste_vraag_welke_dag_het_was() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        ZonderDag.Met(c => c with { Peildatum = Zaak.Dag("2027-01-10"), Bekendmaking = Zaak.Dag("2027-01-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag("2026-12-10") }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Ja, Antwoord.Nee)]
    [InlineData(Antwoord.Nee, Antwoord.Ja)]
    public void Zonder_dag_is_niet_te_zeggen_of_de_plicht_toen_gold(Antwoord pensioengerechtigd, Antwoord arbeidsongeschikt) => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        ZonderDag.MetPersoon(p => p with { Pensioengerechtigd = pensioengerechtigd, VolledigEnDuurzaamArbeidsongeschikt = arbeidsongeschikt }).Uitkomst);

    [Fact]
    public void Wat_niet_van_de_dag_afhangt_beslist_ook_zonder_dag()
    {
        Assert.Equal("geen-maatregel: pw-18-9", ZonderDag.MetMate(Mate.Ontbreekt).Uitkomst);
        Assert.Equal("geen-maatregel: awb-3-2", ZonderDag.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee }).Uitkomst);
    }

    [Theory]
    [InlineData("2024-05-12", "nog-niet: vraag datum-gedraging")]
    [InlineData("2024-05-13", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Een_gedraging_kan_niet_zijn_geconstateerd_voordat_zij_er_was(string geconstateerd, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().Op("2024-05-13").MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag(geconstateerd) }).Uitkomst);

    [Theory]
    [InlineData("2024-06-10", "naar de peildatum, 10 juni 2024.")]
    [InlineData("2027-01-10", "naar 31 december 2026.")]
    public void Zonder_dag_zegt_het_advies_naar_welke_dag_de_zaak_is_gelezen(string peildatum, string naar) => Assert.EndsWith(
        $"is de zaak gelezen {naar}",
        ZonderDag.Met(c => c with { Peildatum = Zaak.Dag(peildatum), Bekendmaking = Zaak.Dag(peildatum) }).Waarom("awb-5-4"),
        StringComparison.Ordinal);

    [Fact]
    public void Een_plicht_die_nog_niet_bestond_neemt_niet_weg_dat_een_gemiste_afspraak_een_andere_schond() => Assert.StartsWith(
        "toegepast: Op de dag van de gedraging, 1 juni 2015, gold de wettekst",
        Zaak.EenNoShow().MetVerplichting("pw-18b-taaleis").Op("2015-06-01").Waarom("awb-5-4"),
        StringComparison.Ordinal);

    [Fact]
    public void Een_andere_dag_dan_die_van_een_gemiste_afspraak_is_een_aanname()
    {
        Assert.DoesNotContain("datum-gedraging", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));
        Assert.Contains("datum-gedraging", Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-14"), GeconstateerdOp = null }).Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData("2017-04-21", false)]
    [InlineData("2017-04-22", true)]
    public void Na_de_laatste_dag_waarvan_de_verordening_bekend_is_is_haar_gelding_een_aanname(string dag, bool aanname) =>
        Assert.Equal(aanname, Zaak.EenNoShow().Op(dag).Advies.Aannames.Any(a => a.Code == "verordening-nog-van-kracht"));

    [Theory]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-07-02", true)]
    public void Na_de_laatst_gelezen_wettekst_is_ongewijzigde_wet_een_aanname(string dag, bool aanname) =>
        Assert.Equal(aanname, Zaak.EenNoShow().Op(dag).Advies.Aannames.Any(a => a.Code == "wettekst-na-laatste-lezing"));

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void Wordt_in_2027_beslist_dan_is_de_keuze_voor_de_oude_wet_een_aanname(string bekendmaking, bool aanname) => Assert.Equal(
        aanname,
        Zaak.EenNoShow().Op("2026-11-30").Met(c => c with { Bekendmaking = Zaak.Dag(bekendmaking) }).Advies.Aannames.Any(a => a.Code == "regime-op-dag-van-gedraging"));

    [Theory]
    [InlineData("2024-05-10")]
    [InlineData("2024-05-14")]
    public void Is_op_de_opgegeven_dag_geen_afspraak_gemist_dan_zegt_de_aanname_dat(string dag) => Assert.Equal(
        $"Gerekend is met {(dag == "2024-05-10" ? "10" : "14")} mei 2024 als dag van de gedraging, zoals opgegeven. Op die dag staat geen gemiste afspraak.",
        Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = null }).Advies.Aannames.Single(a => a.Code == "datum-gedraging").Tekst.Tekst);

    [Fact]
    public void De_dag_van_een_eerder_gemiste_afspraak_is_een_aanname()
    {
        var aanname = Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-02") }).Advies.Aannames.Single(a => a.Code == "datum-gedraging");

        Assert.Equal(
            "Gerekend is met 2 mei 2024 als dag van de gedraging, zoals opgegeven. De laatste gemiste afspraak was op 13 mei 2024; pas daarmee is de no-show compleet.",
            aanname.Tekst.Tekst);
        Assert.DoesNotContain(Zaak.EenNoShow().Advies.Aannames, a => a.Code == "datum-gedraging");
    }

    [Theory]
    [InlineData("2024-05-10", "2023-05-11", true)]
    [InlineData("2024-05-10", "2023-09-01", false)]
    [InlineData("2024-05-20", "2024-05-15", true)]
    public void Maakt_een_andere_dag_dan_die_van_de_gemiste_afspraak_verschil_voor_herhaling_dan_is_zij_een_vraag(string dag, string eerder, bool vraag) => Assert.Equal(
        vraag,
        Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = null }).MetEerdereMaatregel("pw-18-5", eerder)
            .Advies.OpenVragen.Any(v => v.Code == "datum-gedraging"));

    [Fact]
    public void Wat_wordt_gevraagd_is_niet_ook_aangenomen() => Assert.DoesNotContain(
        "datum-gedraging",
        MetVerschil("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist").Advies.Aannames.Select(a => a.Code));

    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling verschenen")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling onbekend")]
    [InlineData("2024-05-13 uitnodiging gemist", "2024-05-13 herhaling gemist")]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-08-13 herhaling gemist")]
    public void Staat_niet_vast_welke_afspraak_het_laatst_is_gemist_dan_volgt_daaruit_geen_vraag_naar_een_andere_dag(params string[] oproepen) =>
        Assert.DoesNotContain("datum-gedraging", MetVerschil(oproepen).Advies.OpenVragen.Select(v => v.Code));

    /// <summary>The earlier measure is a repeat of what was on 10 May, not of what was on 13 May or later.</summary>
    private static Zaak MetVerschil(params string[] oproepen) => Zaak.EenNoShow().MetOproepen(oproepen)
        .MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-10"), GeconstateerdOp = null }).MetEerdereMaatregel("pw-18-5", "2023-05-11");

    [Fact]
    public void Gold_op_een_van_beide_dagen_nog_geen_verordening_dan_is_de_dag_een_vraag() => Assert.Contains(
        "datum-gedraging",
        Zaak.EenNoShow().AlsDeVerordening(v => v with { BekendTotEnMet = null, Gemeenten = Vanaf(v, "2024-05-14") })
            .MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-20"), GeconstateerdOp = null }).Advies.OpenVragen.Select(v => v.Code));

    public static TheoryData<string> Dagverschillen => [.. PerDag.Keys];

    /// <summary>Each of these lies between 10 May, the day that was told, and 13 May, the day of the missed repeat.</summary>
    private static readonly Dictionary<string, Func<Zaak, string, Zaak>> PerDag = new()
    {
        ["een ontheffing die dan begint"] = (z, dag) => z.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).InDeIoaw().MetOntheffing(OntheffingGrond.DringendeRedenen, dag, null, "ioaw-37-1-e"),
        ["een ontheffing die dan eindigt"] = (z, dag) => z.InDeIoaz().MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", dag, "ioaz-37-1-e"),
        ["een ontheffing van de partner"] = (z, dag) => z.InDeIoaw().VanDePartner().MetPartner(p => p with { Ontheffingen = [new() { Grond = OntheffingGrond.DringendeRedenen, Van = Zaak.Dag(dag), Verplichtingen = [Verplichting.Zoek("ioaw-37-1-e")!] }] }),
        ["de melding"] = (z, dag) => z.MetUitkering(u => u with { MeldingOp = Zaak.Dag(dag) }),
        ["de eerste dag van de uitkering"] = (z, dag) => z.MetUitkering(u => u with { ToegekendPer = Zaak.Dag(dag) }),
        ["het einde van de uitkering"] = (z, dag) => z.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag(dag), LaatstUitbetaaldeMaand = null }),
        ["een nieuwe uitkering"] = (z, dag) => z.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-03-01"), OpnieuwToegekendPer = Zaak.Dag(dag) }),
        ["de termijn om af te zien"] = (z, dag) => z.Met(c => c with { Peildatum = Zaak.Dag(dag).PlusMonths(12).PlusDays(7), Bekendmaking = Zaak.Dag(dag).PlusMonths(12).PlusDays(14) })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag(dag).PlusMonths(12) }),
        ["de zoektijd"] = (z, dag) => z.MetUitkering(u => u with { MeldingOp = Zaak.Dag(dag).PlusWeeks(-4).PlusDays(-1) })
            .AlsDeVerordening(v => v.MetGedraging("9-5", "pw-9-1-b-plan-van-aanpak", g => g with { Persoon = Persoonsvoorwaarde.JongerDan27InZoektijd })),
    };

    [Theory]
    [MemberData(nameof(Dagverschillen))]
    public void Verandert_tussen_de_opgegeven_en_de_gemiste_dag_wat_geldt_dan_is_de_dag_een_vraag(string wat)
    {
        var zaak = Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-10"), GeconstateerdOp = null });

        Assert.Contains("datum-gedraging", PerDag[wat](zaak, "2024-05-12").Advies.OpenVragen.Select(v => v.Code));
        Assert.DoesNotContain("datum-gedraging", PerDag[wat](zaak, "2024-04-12").Advies.OpenVragen.Select(v => v.Code));
    }

    private static readonly Dictionary<string, Ingangsregeling> Ingangsregelingen = new()
    {
        ["de maand na bekendmaking"] = new(),
        ["de maand van het besluit"] = new() { Begin = Ingangsmoment.MaandVanBesluit },
        ["de lopende maand als die niet is uitbetaald"] = new() { EerderAlsNietUitbetaald = true },
    };

    [Theory]
    [InlineData("2024-05-30", "2024-06-03", "de lopende maand als die niet is uitbetaald", true)]
    [InlineData("2024-05-27", "2024-05-30", "de lopende maand als die niet is uitbetaald", false)]
    [InlineData("2024-05-30", "2024-06-03", "de maand van het besluit", true)]
    [InlineData("2024-05-27", "2024-05-30", "de maand van het besluit", false)]
    [InlineData("2024-05-30", "2024-06-03", "de maand na bekendmaking", false)]
    public void Begint_de_maatregel_door_de_andere_dag_in_een_andere_maand_dan_is_de_dag_een_vraag(string opgegeven, string gemist, string begin, bool vraag)
    {
        var zaak = Zaak.EenNoShow().Op(gemist).Met(c => c with { Peildatum = Zaak.Dag("2024-06-17"), Bekendmaking = Zaak.Dag("2024-06-24"), Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = new NodaTime.YearMonth(2024, 5), ToegekendPer = Zaak.Dag("2020-01-01") } })
            .MetGedraging(g => g with { Datum = Zaak.Dag(opgegeven), GeconstateerdOp = null })
            .AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("14", Ingangsregelingen[begin]) });

        Assert.Equal(vraag, zaak.Advies.OpenVragen.Any(v => v.Code == "datum-gedraging"));
        Assert.DoesNotContain("datum-gedraging", zaak.AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("14", new Ingangsregeling()) }).Advies.OpenVragen.Select(v => v.Code));
        Assert.DoesNotContain("datum-gedraging", zaak.OnderVerordening(Proefverordening.LeidschendamVoorburg).Advies.OpenVragen.Select(v => v.Code));
    }

    [Fact]
    public void Zonder_gegevens_van_de_uitkering_kan_ook_de_ingang_niet_verschillen() => Assert.DoesNotContain(
        "datum-gedraging",
        Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-10"), GeconstateerdOp = null }).Met(c => c with { Uitkering = null }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Een_gemiste_herhaling_na_de_bekende_wet_is_een_vraag_naar_de_dag() => Assert.Contains(
        "datum-gedraging",
        Zaak.EenNoShow().MetOproepen("2026-12-20 uitnodiging gemist", "2027-01-05 herhaling gemist")
            .Met(c => c with { Peildatum = Zaak.Dag("2027-01-20"), Bekendmaking = Zaak.Dag("2027-01-25") })
            .MetGedraging(g => g with { Datum = Zaak.Dag("2026-12-20"), GeconstateerdOp = null }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void De_dag_van_een_afspraak_waarvoor_werd_afgemeld_is_een_aanname() => Assert.Equal(
        "Gerekend is met 20 mei 2024 als dag van de gedraging, zoals opgegeven. Op die dag staat geen gemiste afspraak.",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-20 herhaling afgemeld")
            .MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-20"), GeconstateerdOp = null }).Advies.Aannames.Single(a => a.Code == "datum-gedraging").Tekst.Tekst);

    [Theory]
    [InlineData("2024-05-13", false)]
    [InlineData("2024-05-14", true)]
    public void Geldt_de_verordening_alleen_met_terugwerkende_kracht_dan_wordt_gevraagd_welke_tekst_toen_gold(string van, bool gevraagd)
    {
        var advies = Zaak.EenNoShow().AlsDeVerordening(v => v with { BekendTotEnMet = null, TerugwerkendTot = Zaak.Dag("2024-01-01"), Gemeenten = Vanaf(v, van) }).Advies;

        Assert.Equal(gevraagd, advies.Aannames.Any(a => a.Code == "terugwerkende-kracht"));
        Assert.Equal(gevraagd, advies.OpenVragen.Any(v => v.Code == "verordening-twee-teksten"));
    }

    [Fact]
    public void Bevestigt_de_gemeente_dat_de_tekst_ook_voor_die_dagen_telt_dan_is_het_een_keuze()
    {
        var advies = Zaak.EenNoShow().AlsDeVerordening(v => v with { BekendTotEnMet = null, TerugwerkendTot = Zaak.Dag("2024-01-01"), Gemeenten = Vanaf(v, "2024-05-14") }).MetKeuze("terugwerkende-kracht").Advies;

        Assert.Equal(Rules.Adviezen.Uitkomst.Maatregel, advies.Uitkomst);
        Assert.Contains("terugwerkende-kracht", advies.Keuzen.Select(k => k.Code));
        Assert.DoesNotContain("terugwerkende-kracht", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Dat_zij_in_een_andere_gemeente_met_terugwerkende_kracht_geldt_staat_er_niet_bij() => Assert.DoesNotContain(
        "terugwerkende-kracht",
        Zaak.EenNoShow().AlsDeVerordening(v => v with
        {
            BekendTotEnMet = null,
            TerugwerkendTot = Zaak.Dag("2024-01-01"),
            Gemeenten = [.. v.Gemeenten.Select(g => g with { Van = Zaak.Dag(g.Code == "GM1916" ? "2024-01-01" : "2024-05-14"), TotEnMet = null })],
        }).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Zonder_dag_en_zonder_verordening_op_de_peildatum_is_de_eerste_vraag_welke_dag_het_was()
    {
        var advies = ZonderDag.AlsDeVerordening(v => v with { BekendTotEnMet = null, Gemeenten = Vanaf(v, "2025-01-01") }).Advies;

        Assert.Equal(Rules.Adviezen.Uitkomst.NogNiet, advies.Uitkomst);
        Assert.Equal("Op welke dag was de gedraging?", Assert.Single(advies.OpenVragen).Vraag.Tekst);
        Assert.Equal("Op welke dag was de gedraging?", Assert.Single(advies.Gedragingen).Toelichting.Tekst);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().Op("2027-01-01").Verslag);

    private static IReadOnlyList<Gemeentedekking> Vanaf(Verordening verordening, string dag) =>
        [.. verordening.Gemeenten.Select(g => g with { Van = Zaak.Dag(dag), TotEnMet = null })];

    private static Verordening AlleenParticipatiewet(Verordening verordening) => verordening with
    {
        Regelingen = [Regeling.Participatiewet],
        Gedragingen = [.. verordening.Gedragingen.Where(g => g.Regelingen.All(r => r == Regeling.Participatiewet))],
    };
}
