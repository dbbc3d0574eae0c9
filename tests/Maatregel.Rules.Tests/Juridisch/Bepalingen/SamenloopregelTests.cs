using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Eén handeling die meer verplichtingen schendt, en meer handelingen naast elkaar.</summary>
[Trait("soort", "juridisch")]
public sealed class SamenloopregelTests
{
    private const string Tegenprestatie = "pw-9-1-c-tegenprestatie";
    private const string Zwaar = "pw-18-4-a pw-18-5 100% × 1";
    private const string Licht = "vo-9-4 vo-10-1-b 20% × 1";
    private const string Naast = $"maatregel: {Zwaar}; {Zwaar}";

    private static readonly NodaTime.YearMonth Juli = new(2024, 7);

    private static readonly Zaak NoShow = Zaak.EenNoShow();
    private static readonly Zaak WerkGeweigerd = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly Zaak TegenprestatieGeweigerd = Zaak.EenSchendingVan(Tegenprestatie);

    private static Zaak Weigering(string dag) => Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = null })
        .MetUitkering(u => u with { ToegekendPer = new(2023, 1, 1) });

    private static Zaak Onderzoek => Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Van_een_handeling_geldt_alleen_de_zwaarste_maatregel()
    {
        var zaak = Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1");

        Assert.Equal($"maatregel: {Zwaar}", zaak.Uitkomst);
        Assert.Equal("toegepast: Dezelfde handeling leidt al tot een maatregel voor gedraging 1 van 13 mei 2024; alleen de zwaarste geldt.", zaak.Waarom("model-15"));
        Assert.Equal([Uitkomst.Maatregel, Uitkomst.GeenMaatregel], zaak.Advies.Gedragingen.Select(g => g.Uitkomst));
    }

    [Fact]
    public void Ook_als_de_zwaarste_niet_vooraan_staat() => Assert.Equal(
        "toegepast: Dezelfde handeling leidt al tot een maatregel voor gedraging 2 van 13 mei 2024; alleen de zwaarste geldt.",
        Samen(TegenprestatieGeweigerd, WerkGeweigerd, "h1", "h1").Waarom("model-15"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Van_even_zware_maatregelen_blijft_in_welke_volgorde_ook_die_van_het_eerste_onderdeel(bool a) =>
        Assert.Equal($"maatregel: {Zwaar}", EvenZwaar(WerkGeweigerd, Zaak.EenSchendingVan("pw-18-4-b"), a).Uitkomst);

    /// <summary>Een ontruiming dreigt bij de ene plicht niet meer dan bij de andere: twee oordelen over één handeling spreken elkaar tegen.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verschilt_het_oordeel_over_dringende_redenen_dan_wordt_gevraagd_welk_geldt(bool a)
    {
        var zaak = EvenZwaar(Afgestemd(WerkGeweigerd, 10), Zaak.EenSchendingVan("pw-18-4-g"), a);

        Assert.Equal("nog-niet: vraag dringende-redenen", zaak.Uitkomst);
        Assert.Contains("het oordeel over dringende redenen is niet bij elke gelijk", zaak.Advies.OpenVragen.Single().Vraag.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_dat_oordeel_bij_elke_gelijk_dan_geldt_het(bool a) => Assert.StartsWith(
        "maatregel: pw-18-4-a pw-18-5",
        EvenZwaar(Afgestemd(WerkGeweigerd, 10), Afgestemd(Zaak.EenSchendingVan("pw-18-4-g"), 10), a).Uitkomst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_om_spreiding_gevraagd_dan_blijft_de_maatregel_die_gespreid_kan(bool a) =>
        Assert.Equal(3, EvenZwaar(WerkGeweigerd, Zaak.EenSchendingVan("pw-18-4-g"), a).Gespreid().AlsDeVerordening(AlleenGSpreidbaar).Advies.Maatregelen.Single().Plan.Count);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_aan_de_voorwaarde_voor_spreiden_bij_de_ene_niet_voldaan_dan_blijft_de_andere(bool a) => Assert.Equal(
        "pw-18-4-g",
        EvenZwaar(WerkGeweigerd.MetOordeel(o => o with { VoorwaardeSpreiding = Antwoord.Nee }), Zaak.EenSchendingVan("pw-18-4-g"), a).Gespreid()
            .AlsDeVerordening(v => v with { Spreiding = v.Spreiding! with { Inhoud = v.Spreiding.Inhoud! with { Onderdelen = ["a", "g"] } } }).Advies.Maatregelen.Single().Grondslag.Waarde);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_niet_om_spreiding_gevraagd_dan_maakt_dat_niet_uit(bool a) => Assert.Equal(
        "pw-18-4-a",
        EvenZwaar(WerkGeweigerd, Zaak.EenSchendingVan("pw-18-4-g"), a).AlsDeVerordening(AlleenGSpreidbaar).Advies.Maatregelen.Single().Grondslag.Waarde);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_herhaling_kan_niet_worden_gespreid_en_dan_maakt_dat_ook_niet_uit(bool a) => Assert.Equal(
        "pw-18-4-a",
        EvenZwaar(WerkGeweigerd, Zaak.EenSchendingVan("pw-18-4-g"), a).Gespreid().MetEerdereMaatregel("pw-18-5", "2024-01-15")
            .AlsDeVerordening(AlleenGSpreidbaar).Advies.Maatregelen.Single().Grondslag.Waarde);

    private static Verordening AlleenGSpreidbaar(Verordening v) => v with { Spreiding = v.Spreiding! with { Inhoud = v.Spreiding.Inhoud! with { Onderdelen = ["g"] } } };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_elke_verminderd_verwijtbaar_dan_wordt_gevraagd_wat_dat_met_de_maatregel_doet(bool a) => Assert.Equal(
        "nog-niet: vraag dringende-redenen",
        EvenZwaar(WerkGeweigerd.MetMate(Mate.Verminderd), Zaak.EenSchendingVan("pw-18-4-g").MetMate(Mate.Verminderd), a).Uitkomst);

    /// <summary>Staat alleen niet vast of de ene plicht is geschonden, dan draagt de andere de maatregel wat het antwoord ook is.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Staat_van_de_ene_niet_vast_of_zij_is_gebeurd_dan_draagt_de_andere_de_maatregel_in_welke_volgorde_ook(bool a)
    {
        var onzeker = WerkGeweigerd.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend });
        var zaak = EvenZwaar(onzeker, Zaak.EenSchendingVan("pw-18-4-g"), a);

        Assert.Equal("maatregel: pw-18-4-g pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal(zaak.Uitkomst, EvenZwaar(Zaak.EenSchendingVan("pw-18-4-g"), Zaak.EenSchendingVan("pw-18-4-g").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend }), a).Uitkomst);
    }

    /// <summary>Kan het antwoord de maatregel lichter maken, dan blijft de vraag.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Staat_van_de_ene_niet_vast_hoe_verwijtbaar_zij_is_dan_wordt_dat_gevraagd_in_welke_volgorde_ook(bool a)
    {
        var zaak = EvenZwaar(Zaak.EenSchendingVan("pw-18-4-g").MetMate(Mate.Onbekend), WerkGeweigerd, a);

        Assert.Equal("nog-niet: vraag verwijtbaarheid", zaak.Uitkomst);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_de_zwaarste_de_onzekere_dan_blijft_de_vraag_in_welke_volgorde_ook(bool a) => Assert.Equal(
        "nog-niet: vraag feiten-vastgesteld",
        EvenZwaar(WerkGeweigerd.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend }), TegenprestatieGeweigerd, a).Uitkomst);

    private static Zaak Afgestemd(Zaak zaak, decimal percentage) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(percentage, 1) },
    });

    private static Zaak EvenZwaar(Zaak een, Zaak ander, bool eerst) => Samen(eerst ? een : ander, eerst ? ander : een, "h1", "h1");

    [Theory]
    [InlineData(null)]
    [InlineData(Zwaartemaat.Totaal)]
    public void Bij_een_gelijk_totaal_is_het_hoogste_percentage_de_zwaarste_in_welke_volgorde_ook(Enum? maat)
    {
        Zaak Samen(Zaak een, Zaak ander) => MetHandelingen(een.En(ander), "h1", "h1").AlsDeVerordening(v => (v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { ZwaarsteNaar = (Zwaartemaat?)maat }) })
            .MetGedraging("9-4", Tegenprestatie, g => g with { Categorie = null, Tarief = new Tarief { Percentage = 50, Maanden = 2 } }));

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Samen(WerkGeweigerd, TegenprestatieGeweigerd).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Samen(TegenprestatieGeweigerd, WerkGeweigerd).Uitkomst);
    }

    [Fact]
    public void Van_twee_vaste_bedragen_geldt_het_hoogste()
    {
        var zaak = TegenprestatieGeweigerd.En(Zaak.EenSchendingVan("pw-9-1-b-plan-van-aanpak")).AlsDeVerordening(v => v
            .MetGedraging("9-4", Tegenprestatie, g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = 100 } })
            .MetGedraging("9-5", "pw-9-1-b-plan-van-aanpak", g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = 200 } }));

        Assert.Equal("maatregel: vo-9-5 vo-9-5 € 200", MetHandelingen(zaak, "h1", "h1").Uitkomst);
        Assert.Equal("maatregel: vo-9-5 vo-9-5 € 200", MetHandelingen(zaak, "h1", "h1").MetUitkering(u => u with { NormPerMaand = null }).Uitkomst);
    }

    [Fact]
    public void Wat_een_model_naast_een_boete_zegt_is_niet_gelezen() => Assert.Contains(
        "samenloop-onbekend",
        MetHandelingen(Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").MetGrondslag("vo-9-2").En(Zaak.EenSchendingVan("pw-17-1-inlichtingen")), "h1", "h1").Advies.OpenVragen.Select(v => v.Code));

    [Theory]
    [InlineData(true, "Van één handeling telt alleen de zwaarste maatregel; elke andere handeling telt apart.")]
    [InlineData(false, "Niet vastgelegd is dat van één handeling alleen de zwaarste maatregel telt.")]
    public void Het_gevolg_is_wat_de_verordening_zegt(bool zwaarste, string gevolg) => Assert.Equal(
        gevolg,
        new Regels.Verordeningsregels.Samenloopregel(NoShow.Verordening with { Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = zwaarste }) }).Gevolg);

    [Fact]
    public void Twee_handelingen_geven_elk_een_maatregel()
    {
        var zaak = Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h2");

        Assert.Equal($"maatregel: {Zwaar}; {Licht}", zaak.Uitkomst);
        Assert.Empty(zaak.Waarom("model-15"));
    }

    [Fact]
    public void Op_dezelfde_dag_wordt_gevraagd_of_het_een_handeling_is() =>
        Assert.Equal(["samenloop"], Samen(WerkGeweigerd, TegenprestatieGeweigerd, null, null).Advies.OpenVragen.Select(v => v.Code));

    [Theory]
    [InlineData("2024-05-13", "2024-05-14", "nog-niet: vraag samenloop")]
    [InlineData("2024-05-17", "2024-05-21", "nog-niet: vraag samenloop")]
    [InlineData("2024-05-14", "2024-05-16", Naast)]
    public void Dezelfde_plicht_op_aansluitende_werkdagen_kan_een_handeling_zijn_die_doorliep(string een, string ander, string uitkomst) =>
        Assert.Equal(uitkomst, Weigering(een).En(Weigering(ander)).Uitkomst);

    [Fact]
    public void Drie_dagen_achtereen_is_een_vraag_en_geen_drie_vragen() =>
        Assert.Equal("De gedraging van 15 mei 2024 en de gedraging van 13 mei 2024 en de gedraging van 14 mei 2024 gaan over dezelfde afspraak of sluiten op elkaar aan. Is dit één handeling die doorliep, of zijn het er meer? Geef elke handeling een naam.",
            Assert.Single(Weigering("2024-05-15").En(Weigering("2024-05-13")).En(Weigering("2024-05-14")).Advies.OpenVragen).Vraag.Tekst);

    [Fact]
    public void Van_twee_mensen_op_aansluitende_dagen_is_het_niet_een_handeling() => Assert.Equal(
        Naast,
        Weigering("2024-05-13").En(Weigering("2024-05-14").MetGedraging(g => g with { Van = Gezinslid.Partner })).Met(c => c with
        {
            Partner = c.Belanghebbende,
            Hoor = c.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        }).Uitkomst);

    [Fact]
    public void Maatregelen_lopen_tegelijk_en_wat_niet_past_vervalt()
    {
        var advies = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2").Advies;

        Assert.Equal([(Juli, 1308.45m)], advies.Maatregelen[0].Plan.Select(m => (m.Maand, m.Bedrag!.Value)));
        Assert.Empty(advies.Maatregelen[1].Plan);
        Assert.Equal([Juli], advies.Maatregelen[1].Vervallen);
        Assert.Equal(0m, advies.Maatregelen[1].Totaal);
        Assert.Contains("valt samen met een andere maatregel en vervalt", advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("volgorde-van-maatregelen", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Brief_verslag_en_voornemen_zeggen_dat_een_maatregel_naast_een_andere_vervalt()
    {
        var zaak = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2");

        Assert.Contains("In juli 2024 krijgt u al minder door een andere maatregel. Wat daar niet meer bij past, vervalt.", zaak.Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- In juli 2024 vervalt wat naast de andere maatregel niet past", zaak.Advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("In juli 2024 kan er al een andere verlaging zijn.", zaak.MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen, StringComparison.Ordinal);
    }

    [Fact]
    public void Na_elkaar_gaat_alleen_met_een_reden()
    {
        var zaak = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2");

        Assert.Equal([0, 1], zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar } }).Advies.Maatregelen.Select(m => m.Vervallen.Count));
        Assert.Equal(
            [Juli, Juli.PlusMonths(1)],
            zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd." } })
                .Advies.Maatregelen.Select(m => Assert.Single(m.Plan).Maand));
    }

    [Fact]
    public void Maanden_zonder_uitkering_tellen_alleen_op_als_maatregelen_na_elkaar_lopen()
    {
        var zaak = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2");

        Assert.DoesNotContain("achtereenvolgende-maanden", zaak.Advies.Wegingspunten.Select(w => w.Code));
        Assert.Contains(
            "2 maanden achter elkaar",
            zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd." } })
                .Advies.Wegingspunten.Single(w => w.Code == "achtereenvolgende-maanden").Tekst.Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tegelijk_begint_in_een_maand_ook_als_voor_een_van_beide_een_eerdere_maand_kan()
    {
        var zaak = MetHandelingen(Weigering("2024-05-31").En(Weigering("2024-06-04")), "h1", "h2").MetEerdereMaatregel("pw-18-6", "2024-01-15")
            .AlsDeVerordening(v => v with { Ingang = Proefverordening.Bekend("5", new Ingangsregeling { EerderAlsNietUitbetaald = true }) })
            .Met(c => c with
            {
                Peildatum = Zaak.Dag("2024-06-10"),
                Bekendmaking = Zaak.Dag("2024-06-17"),
                Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-06-07") },
                Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = new(2024, 5) },
            });

        Assert.Equal([Juli, Juli.PlusMonths(1), Juli.PlusMonths(2)], zaak.Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => m.Maand).Distinct().Order());
        Assert.Equal(new NodaTime.YearMonth(2024, 6), zaak.Met(c => c with { Gedragingen = [c.Gedragingen[0]] }).Advies.Maatregelen[0].Plan[0].Maand);
    }

    [Fact]
    public void Zegt_een_gelezen_bepaling_na_elkaar_dan_is_drie_maanden_of_langer_een_vraag()
    {
        var zaak = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2").AlsDeVerordening(v => v with
        {
            Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { MeerHandelingen = Maatregelvolgorde.NaElkaar }),
        });

        Assert.Equal([Juli, Juli.PlusMonths(1)], zaak.Advies.Maatregelen.Select(m => Assert.Single(m.Plan).Maand));
        Assert.DoesNotContain("volgorde-van-maatregelen", zaak.Advies.Aannames.Select(a => a.Code));
        Assert.Equal("nog-niet: vraag langer-dan-drie-maanden", zaak.MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag langer-dan-drie-maanden", 0)]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-a pw-18-6 100% × 2; pw-18-4-a pw-18-6 100% × 2", 4)]
    [InlineData(Antwoord.Nee, "maatregel: pw-18-4-a pw-18-6 100% × 2; pw-18-4-a pw-18-6 100% × 2", 2)]
    public void Ook_wie_na_elkaar_kiest_komt_niet_zonder_vraag_op_drie_maanden_of_meer(Antwoord langer, string uitkomst, int maanden)
    {
        var zaak = MetHandelingen(Weigering("2024-05-13").En(Weigering("2024-05-14")), "h1", "h2").MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with
        {
            Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd.", LangerDanDrieMaanden = langer, LangerDanDrieMaandenMotivering = "Tweemaal kort na elkaar." },
        });

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(maanden, zaak.Advies.Maatregelen.Sum(m => m.Plan.Count));
    }

    [Theory]
    [InlineData(Zwaartemaat.Percentage, "vo-9-5 vo-9-5 70% × 1", false)]
    [InlineData(Zwaartemaat.Totaal, "vo-9-4 vo-9-4 20% × 12", false)]
    [InlineData(null, "vo-9-5 vo-9-5 70% × 1", true)]
    public void De_zwaarste_wordt_gemeten_zoals_de_verordening_zegt_en_onbekend_geldt_de_lichtste(Enum? maat, string uitkomst, bool aangenomen)
    {
        var zaak = MetHandelingen(TegenprestatieGeweigerd.En(Zaak.EenSchendingVan("pw-9-1-b-plan-van-aanpak")), "h1", "h1").AlsDeVerordening(v => (v with
        {
            Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { ZwaarsteNaar = (Zwaartemaat?)maat }),
        })
            .MetGedraging("9-4", Tegenprestatie, g => g with { Categorie = null, Tarief = new Tarief { Percentage = 20, Maanden = 12 } })
            .MetGedraging("9-5", "pw-9-1-b-plan-van-aanpak", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 70, Maanden = 1 } }));

        Assert.Equal($"maatregel: {uitkomst}", zaak.Uitkomst);
        Assert.Equal(aangenomen, zaak.Advies.Aannames.Any(a => a.Code == "samenloop-maat"));
    }

    [Fact]
    public void Een_gemiste_afspraak_in_twee_gedragingen_is_een_vraag() => Assert.Equal(
        "nog-niet: vraag samenloop",
        NoShow.En(NoShow.MetGedraging(g => g with { Datum = g.NoShow!.Oproepen[0].AfspraakOp })).Uitkomst);

    [Fact]
    public void Een_andere_plicht_op_een_volgende_dag_is_geen_vraag() =>
        Assert.Equal($"maatregel: {Zwaar}; {Licht}", Samen(WerkGeweigerd, TegenprestatieGeweigerd.Op("2024-05-14"), null, null).Uitkomst);

    [Fact]
    public void Is_niet_bekend_wat_de_verordening_zegt_dan_wordt_dat_gevraagd() => Assert.Equal(
        "nog-niet: vraag samenloop-onbekend",
        Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").AlsDeVerordening(v => v with { Samenloop = Proefverordening.Onbekend<Samenloopregeling>() }).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_een_handeling_niet_dan_wordt_gevraagd_wat_volgt() => Assert.Equal(
        "nog-niet: vraag samenloop-onbekend",
        Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").AlsDeVerordening(v => v with { Samenloop = Proefverordening.NietGeregeld<Samenloopregeling>() }).Uitkomst);

    [Fact]
    public void Zegt_zij_dat_elke_maatregel_telt_dan_blijven_beide_staan() => Assert.Equal(
        $"maatregel: {Zwaar}; {Licht}",
        Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").AlsDeVerordening(v => v with
        {
            Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { ZwaarsteBijEenHandeling = false }),
        }).Uitkomst);

    [Fact]
    public void Kent_zij_alleen_een_voorrang_dan_wordt_gevraagd_of_elke_maatregel_telt()
    {
        var zaak = Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").AlsDeVerordening(v => v with
        {
            Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { Voorrang = Grondslagvoorrang.VierdeLid }),
        });

        Assert.Equal("nog-niet: vraag samenloop-onbekend", zaak.Uitkomst);
        Assert.StartsWith("Telt van één handeling die meer verplichtingen schendt elke maatregel, of alleen de zwaarste?", zaak.Advies.OpenVragen[0].Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Zolang_een_tarief_onbekend_is_valt_niets_weg()
    {
        var zaak = Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").AlsDeVerordening(v => v with
        {
            Gedragingen = [.. v.Gedragingen.Select(g => g.Artikel == "9-4" ? g with { Categorie = 1 } : g)],
            Tarieven = v.MetOnbekendeBuren().Tarieven,
        });

        Assert.Equal("nog-niet: vraag tarief-onbekend", zaak.Uitkomst);
        Assert.Empty(zaak.Waarom("model-15"));
    }

    [Fact]
    public void De_modelbepaling_is_een_aanname() =>
        Assert.Contains("modelbepaling-samenloop", Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").Advies.Aannames.Select(a => a.Code));

    [Theory]
    [InlineData(null, null)]
    [InlineData("h1", null)]
    [InlineData(null, "h2")]
    public void Heeft_op_een_dag_een_gedraging_geen_naam_van_handeling_dan_wordt_gevraagd_of_het_er_een_is(string? een, string? twee) =>
        Assert.Equal("nog-niet: vraag samenloop", Handeling(NoShow, een).En(Handeling(Onderzoek, twee)).Uitkomst);

    [Theory]
    [InlineData(900, "maatregel: vo-9-4 vo-9-4 € 900")]
    [InlineData(200, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    public void Een_vast_bedrag_en_een_percentage_worden_in_euro_vergeleken(int bedrag, string uitkomst) =>
        Assert.Equal(uitkomst, MetVastBedrag(bedrag).Uitkomst);

    [Fact]
    public void Zonder_norm_wordt_gevraagd_welke_de_zwaarste_is() => Assert.Equal(
        "nog-niet: vraag samenloop-zwaarste",
        MetVastBedrag(900).MetUitkering(u => u with { NormPerMaand = null }).Uitkomst);

    [Fact]
    public void Dat_meer_maatregelen_samen_en_op_volgorde_worden_uitgevoerd_is_een_aanname()
    {
        var aannames = NoShow.En(Zaak.EenNoShow().Op("2024-05-20")).Advies.Aannames.Select(a => a.Code).ToList();

        Assert.Contains("volgorde-van-maatregelen", aannames);
        Assert.Contains("modelbepaling-samenloop", aannames);
        Assert.DoesNotContain("volgorde-van-maatregelen", NoShow.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Bij_twee_handelingen_hoeft_niet_bekend_te_zijn_wat_de_verordening_over_een_handeling_zegt() => Assert.Equal(
        $"maatregel: {Zwaar}; {Licht}",
        Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h2").AlsDeVerordening(v => v with { Samenloop = Proefverordening.Onbekend<Samenloopregeling>() }).Uitkomst);

    [Fact]
    public void Wat_over_de_lichtere_nog_open_stond_vervalt_met_haar() => Assert.Equal(
        $"maatregel: {Zwaar}",
        Samen(WerkGeweigerd, TegenprestatieGeweigerd.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend }), "h1", "h1").Uitkomst);

    [Theory]
    [InlineData("2026-11-30", 900, "maatregel: vo-9-4 vo-9-4 € 900", false)]
    [InlineData("2026-12-01", 900, "maatregel: vo-9-4 vo-9-4 € 900", true)]
    [InlineData("2026-12-01", 284, "maatregel: vo-9-4 vo-9-4 € 284", true)]
    [InlineData("2026-12-01", 283, "maatregel: vo-9-2 vo-10-1-b 20% × 1", true)]
    public void Zonder_de_norm_van_de_maand_na_bekendmaking_wordt_met_de_laatste_bekende_norm_vergeleken(string bekendmaking, int bedrag, string uitkomst, bool aangenomen)
    {
        var zaak = MetLeefsituatie(MetVastBedrag(bedrag), Leefsituatie.Alleenstaande, bekendmaking);

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(
            aangenomen ? ["Bepalend: De norm van januari 2027 is niet bekend. Welke maatregel de zwaarste is, is daarom gemeten met de norm van december 2026. Bekijk dit opnieuw zodra de norm bekend is."] : [],
            zaak.Advies.Aannames.Where(a => a.Code == "samenloop-norm").Select(a => $"{a.Gewicht}: {a.Tekst}"));
    }

    [Fact]
    public void Ook_zonder_norm_noemt_de_zwaarste_zijn_bedrag_en_wanneer_die_begint()
    {
        var advies = MetLeefsituatie(MetVastBedrag(900), Leefsituatie.Alleenstaande, "2026-12-01").Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Equal((Zaak.Dag("2027-01-01"), null, 900m), (maatregel.Ingang, maatregel.Einde, maatregel.Totaal));
        Assert.Equal("Advies: verlaag de bijstand met € 900,00, vanaf januari 2027. De norm is niet van elke maand bekend; daarom is niet te zeggen tot en met welke maand. Voor gedraging 1 van 13 mei 2024 komt er geen maatregel.", advies.Samenvatting);
        Assert.Equal(
            "De norm van januari 2027 is niet bekend: de tabel loopt van januari 2015 tot en met december 2026. Of een vast bedrag in die maand past, is niet te zeggen; het neemt nooit meer dan de uitkering van één maand. Geef de norm per maand op, of laat de beheerder de normen van dat half jaar toevoegen.",
            advies.Aannames.Single(a => a.Code == "norm-onbekend").Tekst.Tekst);
        Assert.Contains("Daarna valt de uitvoering over januari 2027 ", advies.Aannames.Single(a => a.Code == "wettekst-na-horizon").Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains("U krijgt tijdelijk minder bijstand. Dat begint op 1 januari 2027. [Vul in tot wanneer, en hoeveel per maand.]", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- Vanaf 1 januari 2027. Tot wanneer is niet bekend.", advies.Teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_twee_handelingen_zegt_het_advies_van_elk_wat_zonder_norm_niet_te_zeggen_is()
    {
        var zaak = MetHandelingen(MetLeefsituatie(MetVastBedrag(900), Leefsituatie.Alleenstaande, "2026-12-01"), "h1", "h2");

        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1; vo-9-4 vo-9-4 € 900", zaak.Uitkomst);
        Assert.Contains(
            "percentage en maanden veranderen niet. Of een vast bedrag in die maand past, is niet te zeggen; het neemt nooit meer dan de uitkering van één maand.",
            zaak.Advies.Aannames.Single(a => a.Code == "norm-onbekend").Tekst.Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Is_ook_de_laatste_norm_niet_op_te_zoeken_dan_wordt_om_de_norm_gevraagd()
    {
        var vragen = MetLeefsituatie(MetVastBedrag(900), Leefsituatie.Alleenstaande18_20, "2026-12-01").Advies.OpenVragen.Select(v => v.Code).ToList();

        Assert.Contains("samenloop-zwaarste", vragen);
        Assert.DoesNotContain("norm-onbekend", vragen);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Samen(WerkGeweigerd, TegenprestatieGeweigerd, "h1", "h1").Verslag);

    private static Zaak Samen(Zaak eerste, Zaak tweede, string? eersteHandeling, string? tweedeHandeling) =>
        MetHandelingen(eerste.En(tweede).AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie)), eersteHandeling, tweedeHandeling);

    private static Zaak MetHandelingen(Zaak zaak, params string?[] handelingen) =>
        zaak.Met(c => c with { Gedragingen = [.. c.Gedragingen.Zip(handelingen, (g, handeling) => g with { Handeling = handeling })] });

    private static Zaak Handeling(Zaak zaak, string? naam) => zaak.MetGedraging(g => g with { Handeling = naam });

    private static Zaak MetLeefsituatie(Zaak zaak, Leefsituatie leefsituatie, string bekendmaking) => zaak.Met(c => c with
    {
        Peildatum = Zaak.Dag("2026-11-23"),
        Bekendmaking = Zaak.Dag(bekendmaking),
        Uitkering = c.Uitkering! with { NormPerMaand = null, Leefsituatie = leefsituatie, LaatstUitbetaaldeMaand = new(2026, 11) },
        Gedragingen = [.. c.Gedragingen.Select(g => g with { GeconstateerdOp = g.Datum, Oordeel = g.Oordeel! with { UitzonderingOpAfzien = Antwoord.Ja } })],
    });

    private static Zaak MetVastBedrag(int bedrag) => Handeling(Onderzoek, "h").En(Handeling(Zaak.EenSchendingVan(Tegenprestatie), "h"))
        .AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie, b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = bedrag } }));
}
