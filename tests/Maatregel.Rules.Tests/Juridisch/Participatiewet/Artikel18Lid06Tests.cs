using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, zesde lid: herhaling binnen twaalf maanden na een maatregel volgens het vijfde lid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid06Tests
{
    private const string EersteKeer = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private const string Herhaling = "maatregel: pw-18-4-h pw-18-6 100% × 2";
    private static readonly Zaak NoShow = Zaak.EenNoShow().BijVoortgangsgesprek().Op("2024-05-13");

    [Fact]
    public void Binnen_twaalf_maanden_na_de_eerste_maatregel_geldt_de_langere_duur() =>
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21").Uitkomst);

    [Theory]
    [InlineData("2023-05-13", Herhaling)]
    [InlineData("2023-05-12", EersteKeer)]
    [InlineData("2024-05-12", Herhaling)]
    [InlineData("2024-05-13", EersteKeer)]
    public void De_laatste_dag_telt_mee_en_de_dag_van_bekendmaking_zelf_niet(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt).Uitkomst);

    /// <summary>Een maatregel die zeker geldt draagt de herhaling; op een andere waarvan de status niet is opgegeven berust dan niets.</summary>
    [Theory]
    [InlineData(MaatregelStatus.Geldig, null)]
    [InlineData(null, MaatregelStatus.Geldig)]
    public void Van_twee_eerdere_maatregelen_draagt_de_zekere_de_herhaling(MaatregelStatus? een, MaatregelStatus? ander)
    {
        var zaak = NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", een).MetEerdereMaatregel("pw-18-5", "2023-10-20", ander);

        Assert.Equal(Herhaling, zaak.Uitkomst);
        Assert.DoesNotContain("eerdere-maatregel-geldt", zaak.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Noemt_de_verordening_geen_duur_bij_herhaling_dan_wordt_die_gevraagd() => Assert.StartsWith(
        "onbeslist: Van de verordening is niet bekend hoelang een maatregel bij herhaling duurt.",
        NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21").AlsDeVerordening(v => v with
        {
            Uniform = v.Uniform! with { Inhoud = [.. v.Uniform.Inhoud!.Select(d => d with { HerhalingMaanden = null })] },
        }).Waarom("pw-18-6"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-02-28", Herhaling)]
    [InlineData("2025-03-01", EersteKeer)]
    public void Twaalf_maanden_na_29_februari_eindigen_op_28_februari(string dag, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().Op(dag).MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2024-02-29").Uitkomst);

    [Fact]
    public void Een_gedraging_van_voor_de_bekendmaking_is_geen_herhaling_want_er_was_geen_kans_om_te_veranderen() => Assert.Equal(
        "niet-van-toepassing: De gedraging van 13 mei 2024 was niet ná 20 mei 2024, de dag waarop de twaalf maanden van de eerdere maatregel van 20 mei 2024 beginnen; er was nog geen kans om het gedrag te veranderen.",
        NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2024-05-20").Waarom("pw-18-6"));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("f")]
    [InlineData("g")]
    public void Het_hoeft_niet_dezelfde_verplichting_te_zijn(string onderdeel) => Assert.Equal(
        $"maatregel: pw-18-4-{onderdeel} pw-18-6 100% × 2",
        Zaak.EenSchendingVan("pw-18-4-" + onderdeel).MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21").Uitkomst);

    [Fact]
    public void Eerdere_maatregelen_zonder_dag_worden_genummerd() => Assert.Equal(
        "niet-van-toepassing: Eerdere maatregel 2 is vernietigd en telt niet mee.",
        Zaak.EenNoShow().Met(c => c with
        {
            EerdereMaatregelen = [new() { Regel = new("vo-10-1-b") }, new() { Regel = new("pw-18-5"), Status = MaatregelStatus.Vernietigd }],
        }).Waarom("pw-18-6"));

    [Theory]
    [InlineData(MaatregelStatus.Vernietigd, "De eerdere maatregel van 21 september 2023 is vernietigd en telt niet mee.")]
    [InlineData(MaatregelStatus.Ingetrokken, "De eerdere maatregel van 21 september 2023 is ingetrokken en telt niet mee.")]
    public void Een_vernietigde_of_ingetrokken_maatregel_telt_niet(MaatregelStatus status, string waarom)
    {
        var zaak = NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", status);

        Assert.Equal(EersteKeer, zaak.Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom, zaak.Waarom("pw-18-6"));
    }

    [Theory]
    [InlineData("pw-18-2")]
    [InlineData("pw-18b")]
    [InlineData("pw-9a")]
    public void Een_verlaging_op_een_andere_grond_telt_niet(string regel) =>
        Assert.Equal(EersteKeer, NoShow.MetEerdereMaatregel(regel, "2023-09-21").Uitkomst);

    [Fact]
    public void Een_maatregel_volgens_de_verordening_telt_niet() =>
        Assert.Equal(EersteKeer, NoShow.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2).Uitkomst);

    [Fact]
    public void Zonder_opgave_van_eerdere_maatregelen_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag eerdere-maatregelen", NoShow.ZonderOpgaveVanEerdereMaatregelen().Uitkomst);

    [Fact]
    public void Wat_niet_meetelt_hoeft_geen_dag_van_bekendmaking() => Assert.Equal(
        EersteKeer,
        NoShow.MetEerdereMaatregel(new EerdereMaatregel { Regel = new("pw-18-5"), Percentage = 100, Maanden = 1, Van = Gezinslid.Partner, TeltMee = Antwoord.Nee, Plan = [] }).Uitkomst);

    [Fact]
    public void Zonder_dag_van_bekendmaking_wordt_die_gevraagd() =>
        Assert.Equal("nog-niet: vraag eerdere-maatregel-bekendmaking", NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).Uitkomst);

    [Fact]
    public void Of_een_op_nihil_afgestemde_maatregel_meetelt_laat_de_wet_open()
    {
        var nihil = NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", percentage: 0);

        Assert.Equal("nog-niet: vraag recidive-nihil", nihil.Uitkomst);
        Assert.Equal(Herhaling, nihil.MetInstelling(new AdviesInstellingen { NihilTeltMee = Antwoord.Ja }).Uitkomst);
        Assert.Equal(EersteKeer, nihil.MetInstelling(new AdviesInstellingen { NihilTeltMee = Antwoord.Nee }).Uitkomst);
    }

    [Fact]
    public void Is_van_een_eerdere_maatregel_geen_percentage_opgegeven_dan_is_aangenomen_dat_die_niet_op_nihil_is_gesteld()
    {
        var zaak = NoShow.MetEerdereMaatregel(new EerdereMaatregel { Regel = new("pw-18-5"), Bekendgemaakt = Zaak.Dag("2023-09-21") });

        Assert.Equal(Herhaling, zaak.Uitkomst);
        Assert.Contains("eerdere-maatregel-niet-nihil", zaak.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Het_oordeel_dat_nihil_niet_telt_staat_in_het_advies_ook_naast_een_maatregel_die_te_oud_is() => Assert.Contains(
        "recidive-nihil",
        NoShow.MetEerdereMaatregel("pw-18-5", "2022-01-15").MetEerdereMaatregel("pw-18-5", "2023-09-21", percentage: 0)
            .MetInstelling(new AdviesInstellingen { NihilTeltMee = Antwoord.Nee }).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Dat_een_gewone_maatregel_niet_zou_meetellen_wordt_niet_gevolgd_en_wel_gemeld()
    {
        var zaak = NoShow.MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-5"),
            Bekendgemaakt = Zaak.Dag("2023-09-21"),
            Percentage = 100,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
            TeltMee = Antwoord.Nee,
        });

        Assert.Equal("nog-niet: vraag eerdere-maatregel-grondslag", zaak.Uitkomst);

        var opLidVier = zaak.Met(c => c with { EerdereMaatregelen = [c.EerdereMaatregelen![0] with { Grondslag = new("pw-18-4-a") }] });
        Assert.Equal(Herhaling, opLidVier.Uitkomst);
        Assert.Contains("telt-mee-niet-gebruikt", opLidVier.Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag recidive-grondslag")]
    [InlineData(Antwoord.Nee, EersteKeer)]
    [InlineData(Antwoord.Ja, Herhaling)]
    public void Of_een_maatregel_telt_die_niet_op_een_plicht_van_het_vierde_lid_rustte_wordt_gevraagd(Antwoord teltMee, string uitkomst) =>
        Assert.Equal(uitkomst, MetEerder(e => e with { Grondslag = new("pw-9-1-b-participatievoorziening"), TeltMee = teltMee }));

    [Theory]
    [InlineData("GM1916", Herhaling)]
    [InlineData("GM0363", "nog-niet: vraag recidive-gemeente")]
    public void Een_maatregel_van_een_andere_gemeente_telt_niet_stil_mee(string gemeente, string uitkomst) =>
        Assert.Equal(uitkomst, MetEerder(e => e with { Gemeente = gemeente }));

    [Theory]
    [InlineData("pw-18-6", "pw-18-5", "nog-niet: vraag recidive-trede")]
    [InlineData("pw-18-7", "pw-18-6", "nog-niet: vraag recidive-trede")]
    public void Een_trede_die_op_een_vernietigde_maatregel_rustte_wordt_gevraagd(string hoger, string lager, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetEerdereMaatregel(Gewoon with { Regel = new(lager), Status = MaatregelStatus.Vernietigd, Bekendgemaakt = Zaak.Dag("2023-07-01") })
            .MetEerdereMaatregel(Gewoon with { Regel = new(hoger), Bekendgemaakt = Zaak.Dag("2024-01-15") }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag recidive-trede")]
    [InlineData(Antwoord.Nee, "nog-niet: vraag recidive-trede")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-7 100% × 3")]
    public void Een_trede_die_rustte_op_een_maatregel_om_een_andere_plicht_of_op_nihil_wordt_gevraagd(Antwoord teltMee, string uitkomst)
    {
        var lager = Gewoon with { Bekendgemaakt = Zaak.Dag("2023-07-01"), TeltMee = teltMee };

        Assert.Equal(uitkomst, Hoger(lager with { Grondslag = new("pw-9-1-a-verkrijgen"), Bekendgemaakt = Zaak.Dag("2023-05-01") }).Uitkomst);
        Assert.Equal(uitkomst, Hoger(lager with { Percentage = 0, Bekendgemaakt = Zaak.Dag("2023-05-01") }).Uitkomst);
        Assert.Equal(
            teltMee == Antwoord.Nee ? uitkomst : "maatregel: pw-18-4-h pw-18-7 100% × 3",
            Hoger(lager with { Percentage = 0, Bekendgemaakt = Zaak.Dag("2023-05-01") }).MetInstelling(new() { NihilTeltMee = Antwoord.Ja }).Uitkomst);

        static Zaak Hoger(EerdereMaatregel lager) => NoShow.MetEerdereMaatregel(lager).MetEerdereMaatregel(Gewoon with { Regel = new("pw-18-6"), Bekendgemaakt = Zaak.Dag("2024-01-15") });
    }

    [Fact]
    public void Van_wie_van_een_paar_een_maatregel_was_wordt_gevraagd_als_dat_niet_is_gezegd()
    {
        var paar = NoShow.Met(c => c with { Partner = c.Belanghebbende });

        Assert.Equal("nog-niet: vraag recidive-gezinslid", paar.MetEerdereMaatregel(Gewoon with { Van = null }).Uitkomst);
        Assert.Equal("nog-niet: vraag recidive-gezinslid", NoShow.Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).MetEerdereMaatregel(Gewoon with { Van = null }).Uitkomst);
        Assert.Equal(Herhaling, paar.MetEerdereMaatregel(Gewoon with { Van = Gezinslid.Belanghebbende }).Uitkomst);
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel(Gewoon with { Van = null }).Uitkomst);
        Assert.Equal("nog-niet: vraag recidive-gezinslid", paar.MetEerdereMaatregel(Gewoon with { Van = null }).MetInstelling(new() { AnderGezinslidTeltMee = Antwoord.Nee }).Uitkomst);
        Assert.Equal(Herhaling, paar.MetEerdereMaatregel(Gewoon with { Van = null }).MetInstelling(new() { AnderGezinslidTeltMee = Antwoord.Ja }).Uitkomst);
    }

    [Fact]
    public void Een_trede_die_ook_op_een_geldige_maatregel_rust_blijft_staan() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-7 100% × 3",
        NoShow.MetEerdereMaatregel(Gewoon with { Status = MaatregelStatus.Vernietigd, Bekendgemaakt = Zaak.Dag("2023-07-01") })
            .MetEerdereMaatregel(Gewoon with { Bekendgemaakt = Zaak.Dag("2023-08-01") })
            .MetEerdereMaatregel(Gewoon with { Regel = new("pw-18-6"), Bekendgemaakt = Zaak.Dag("2024-01-15") }).Uitkomst);

    [Fact]
    public void De_bepaling_die_de_duur_van_het_vijfde_lid_geeft_is_het_vijfde_lid() =>
        Assert.Equal(Herhaling, MetEerder(e => e with { Regel = new("vo-10a") }));

    [Theory]
    [InlineData(50, 1)]
    [InlineData(100, 2)]
    [InlineData(100, 4)]
    public void Is_aan_hoogte_en_duur_niet_te_zien_welk_lid_het_was_dan_wordt_het_gevraagd(int percentage, int maanden) =>
        Assert.Equal("nog-niet: vraag eerdere-maatregel-regel", MetEerder(e => e with { Regel = new("vo-10a"), Percentage = percentage, Maanden = maanden }));

    [Fact]
    public void Een_bepaling_die_de_verordening_van_toen_niet_had_wordt_gevraagd() =>
        Assert.Equal("nog-niet: vraag eerdere-maatregel-regel", MetEerder(e => e with { Regel = new("vo-77") }));

    private static EerdereMaatregel Gewoon { get; } = new()
    {
        Regel = new("pw-18-5"),
        Bekendgemaakt = Zaak.Dag("2023-09-21"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static string MetEerder(Func<EerdereMaatregel, EerdereMaatregel> anders) => NoShow.MetEerdereMaatregel(anders(Gewoon)).Uitkomst;

    [Fact]
    public void Of_een_maatregel_om_de_partner_meetelt_laat_de_wet_open()
    {
        var partner = NoShow.MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-5"),
            Bekendgemaakt = Zaak.Dag("2023-09-21"),
            Percentage = 100,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
            Van = Gezinslid.Partner,
        });

        Assert.Equal("nog-niet: vraag recidive-gezinslid", partner.Uitkomst);
        Assert.Equal(Herhaling, partner.MetInstelling(new AdviesInstellingen { AnderGezinslidTeltMee = Antwoord.Ja }).Uitkomst);
        Assert.Equal(EersteKeer, partner.MetInstelling(new AdviesInstellingen { AnderGezinslidTeltMee = Antwoord.Nee }).Uitkomst);
    }

    [Theory]
    [InlineData(Antwoord.Ja, Antwoord.Nee, Herhaling)]
    [InlineData(Antwoord.Nee, Antwoord.Ja, EersteKeer)]
    [InlineData(Antwoord.Onbekend, Antwoord.Ja, Herhaling)]
    [InlineData(Antwoord.Onbekend, Antwoord.Onbekend, "nog-niet: vraag recidive-nihil")]
    public void Het_oordeel_in_de_zaak_gaat_voor_de_keuze_van_de_gemeente(Antwoord inDezeZaak, Antwoord gemeente, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", percentage: 0)
            .Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(m => m with { TeltMee = inDezeZaak })] })
            .MetInstelling(new AdviesInstellingen { NihilTeltMee = gemeente }).Uitkomst);

    [Theory]
    [InlineData(RecidiveAnker.Besluit, "2023-05-13", Herhaling)]
    [InlineData(RecidiveAnker.Besluit, "2023-05-12", EersteKeer)]
    [InlineData(RecidiveAnker.Gedraging, "2023-05-13", EersteKeer)]
    public void De_gemeente_kan_een_ander_begin_van_de_twaalf_maanden_instellen(RecidiveAnker anker, string besluit, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-5"),
            Gedragingsdatum = Zaak.Dag("2023-04-01"),
            Besluitdatum = Zaak.Dag(besluit),
            Bekendgemaakt = Zaak.Dag("2023-05-20"),
            Percentage = 100,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
        }).MetInstelling(new AdviesInstellingen { RecidiveAnker = anker }).Uitkomst);

    [Fact]
    public void Het_gekozen_begin_van_de_twaalf_maanden_is_een_aanname() => Assert.Contains(
        "recidive-anker",
        NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21").Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Is_de_langere_duur_niet_bekend_dan_wordt_die_gevraagd() => Assert.Equal(
        "onbeslist: Van de verordening is niet bekend wat zij bepaalt over de duur van een maatregel en die bij herhaling. Zoek dat op in de bepaling over uniforme duur, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015.",
        NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21")
            .AlsDeVerordening(v => v with { Uniform = Proefverordening.Onbekend<IReadOnlyList<UniformeDuur>>() }).Waarom("pw-18-6"));

    [Theory]
    [InlineData(Antwoord.Ja, " telt mee.")]
    [InlineData(Antwoord.Nee, " telt niet mee.")]
    public void Wat_de_wet_openlaat_en_de_gemeente_invult_is_een_aanname_die_zegt_hoe(Antwoord telt, string hoe)
    {
        var nihil = NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", percentage: 0).MetInstelling(new AdviesInstellingen { NihilTeltMee = telt });
        var partner = NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21")
            .Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(m => m with { Van = Gezinslid.Partner })] })
            .MetInstelling(new AdviesInstellingen { AnderGezinslidTeltMee = telt });

        Assert.Contains(hoe[..^1], nihil.Advies.Aannames.Single(a => a.Code == "recidive-nihil").Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains(hoe[..^1], partner.Advies.Aannames.Single(a => a.Code == "recidive-gezinslid").Tekst.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecidiveAnker.Bekendmaking, "de bekendmaking van het eerdere besluit")]
    [InlineData(RecidiveAnker.Besluit, "de dag van het eerdere besluit")]
    [InlineData(RecidiveAnker.Gedraging, "de eerdere gedraging")]
    public void De_aanname_over_het_begin_noemt_de_gekozen_dag(RecidiveAnker anker, string dag) => Assert.Contains(
        $"lopen vanaf {dag}.",
        NoShow.MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2023-08-01"), Besluitdatum = Zaak.Dag("2023-09-14") })
            .MetInstelling(new AdviesInstellingen { RecidiveAnker = anker }).Advies.Aannames.Single(a => a.Code == "recidive-anker").Tekst.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Van_meer_eerdere_maatregelen_is_een_die_meetelt_genoeg()
    {
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21").MetEerdereMaatregel("pw-18-5", "2020-09-21").Uitkomst);
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel("pw-18-5", "2020-09-21").MetEerdereMaatregel("pw-18-5", "2023-09-21").Uitkomst);
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).MetEerdereMaatregel("pw-18-5", "2023-09-21").Uitkomst);
        Assert.Equal(Herhaling, NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21").MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).Uitkomst);
    }

    [Fact]
    public void Telt_er_geen_mee_dan_blijft_een_open_vraag_open()
    {
        const string Vraag = "nog-niet: vraag eerdere-maatregel-bekendmaking";

        Assert.Equal(Vraag, NoShow.MetEerdereMaatregel("pw-18-5", "2020-09-21").MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).Uitkomst);
        Assert.Equal(Vraag, NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).MetEerdereMaatregel("pw-18-5", "2020-09-21").Uitkomst);
    }

    [Fact]
    public void Dat_een_eerdere_maatregel_nog_geldt_is_een_aanname_als_dat_niet_is_opgegeven()
    {
        Assert.Contains("eerdere-maatregel-geldt", NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21", status: null).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("eerdere-maatregel-geldt", NoShow.MetEerdereMaatregel("pw-18-5", "2023-09-21").Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_maatregel_van_nul_maanden_is_ook_op_nihil_afgestemd() =>
        Assert.Equal("nog-niet: vraag recidive-nihil", NoShow.MetEerdereMaatregel(Eerder with { Maanden = 0 }).Uitkomst);

    [Fact]
    public void De_aanname_over_een_maatregel_om_de_partner_noemt_ook_het_lid_over_het_gezin() => Assert.Equal(
        ["artikel 18, zesde lid, Participatiewet", "artikel 18, twaalfde lid, Participatiewet"],
        NoShow.MetEerdereMaatregel(Eerder with { Van = Gezinslid.Partner, TeltMee = Antwoord.Ja })
            .Advies.Aannames.Single(a => a.Code == "recidive-gezinslid").Bronnen.Select(b => b.Aanhaling));

    [Fact]
    public void Een_maatregel_van_nul_maanden_is_ook_zonder_percentage_op_nihil_afgestemd()
    {
        var codes = NoShow.MetEerdereMaatregel(Eerder with { Percentage = null, Maanden = 0, TeltMee = Antwoord.Ja }).Advies.Aannames.Select(a => a.Code).ToList();

        Assert.Contains("recidive-nihil", codes);
        Assert.DoesNotContain("eerdere-maatregel-niet-nihil", codes);
    }

    [Theory]
    [InlineData("vo-10a")]
    [InlineData("vo-10b")]
    public void De_bepaling_over_duur_of_spreiding_van_een_eerdere_maatregel_staat_voor_het_vijfde_lid(string regel) => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-6 100% × 2",
        Zaak.EenNoShow().MetEerdereMaatregel(regel, "2024-01-15").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt: "2023-09-21").Verslag);

    private static EerdereMaatregel Eerder { get; } = new()
    {
        Regel = new("pw-18-5"),
        Bekendgemaakt = Zaak.Dag("2023-09-21"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    /// <summary>Valt de onderste trede weg, dan vallen ook die erop rusten; een latere of te oude maatregel draagt hen niet (CRVB:2020:2818).</summary>
    [Theory]
    [InlineData("pw-18-5 2023-06-01 vernietigd, pw-18-6 2023-10-01, pw-18-7 2024-02-01")]
    [InlineData("pw-18-5 2023-06-01 vernietigd, pw-18-6 2024-02-01, pw-18-5 2024-04-01")]
    [InlineData("pw-18-5 2018-01-01, pw-18-5 2023-06-01 vernietigd, pw-18-6 2024-02-01")]
    [InlineData("pw-18-7 2023-06-01 vernietigd, pw-18-8 2023-10-01, pw-18-8 2024-02-01")]
    [InlineData("pw-18-5 2024-01-01 vernietigd, pw-18-5 2024-04-01, pw-18-6 2024-05-01 2024-02-15")]
    public void Een_ladder_zonder_onderste_trede_draagt_niets_hoeveel_treden_er_ook_op_staan(string verleden) =>
        Assert.Contains("recidive-trede", NoShow.Met(c => c with { EerdereMaatregelen = [.. verleden.Split(", ").Select(Trede)] }).Advies.OpenVragen.Select(v => v.Code));

    [Theory]
    [InlineData("pw-18-5 2023-06-01, pw-18-6 2023-10-01, pw-18-7 2024-02-01")]
    [InlineData("pw-18-5 2023-05-01 vernietigd, pw-18-5 2023-06-01, pw-18-6 2023-10-01, pw-18-7 2024-02-01")]
    [InlineData("pw-18-6 2023-10-01, pw-18-7 2024-02-01")]
    [InlineData("pw-18-8 onbekend, pw-18-8 onbekend, pw-18-8 2024-02-01")]
    public void Een_hele_ladder_of_een_waarvan_niet_meer_is_opgegeven_wordt_niet_gevraagd(string verleden) =>
        Assert.DoesNotContain("recidive-trede", NoShow.Met(c => c with { EerdereMaatregelen = [.. verleden.Split(", ").Select(Trede)] }).Advies.OpenVragen.Select(v => v.Code));

    /// <summary>Wat een trede draagt, wordt gemeten zoals de ladder zelf meet: vanaf het moment dat de gemeente koos.</summary>
    [Theory]
    [InlineData(RecidiveAnker.Bekendmaking, true)]
    [InlineData(RecidiveAnker.Besluit, false)]
    public void Of_een_andere_maatregel_de_trede_draagt_volgt_het_gekozen_anker(RecidiveAnker anker, bool gevraagd)
    {
        // The rung was built on conduct of 10 January 2024: before the other measure was announced, after it was decided.
        var vernietigd = Trede("pw-18-5 2023-06-01 vernietigd");
        var andere = Trede("pw-18-5 2024-01-15") with { Besluitdatum = Zaak.Dag("2024-01-08") };
        var hoger = Trede("pw-18-6 2024-02-01 2024-01-10") with { Besluitdatum = Zaak.Dag("2024-01-30") };
        var vragen = NoShow.Met(c => c with { EerdereMaatregelen = [vernietigd with { Besluitdatum = Zaak.Dag("2023-05-30") }, andere, hoger] })
            .MetInstelling(new() { RecidiveAnker = anker }).Advies.OpenVragen.Select(v => v.Code);

        Assert.Equal(gevraagd, vragen.Contains("recidive-trede"));
    }

    private static EerdereMaatregel Trede(string woorden)
    {
        var delen = woorden.Split(' ');
        return Gewoon with
        {
            Regel = new(delen[0]),
            Bekendgemaakt = delen[1] == "onbekend" ? null : Zaak.Dag(delen[1]),
            Status = woorden.EndsWith("vernietigd", StringComparison.Ordinal) ? MaatregelStatus.Vernietigd : MaatregelStatus.Geldig,
            Gedragingsdatum = delen is [_, _, var gedraging] && gedraging != "vernietigd" ? Zaak.Dag(gedraging) : null,
        };
    }
}
