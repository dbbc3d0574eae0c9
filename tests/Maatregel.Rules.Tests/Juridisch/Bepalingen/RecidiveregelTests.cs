using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Herhaling bij de eigen categorieën van de verordening.</summary>
[Trait("soort", "juridisch")]
public sealed class RecidiveregelTests
{
    private const string EersteKeer = "maatregel: vo-9-2 vo-10-1-b 20% × 1";
    private const string Verdubbeld = "maatregel: vo-9-2 vo-16 20% × 2";
    private static readonly Zaak Ongelezen = Zaak.EenNoShow().Op("2024-05-13").MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);
    private static readonly Zaak Onderzoek = Ongelezen.AlsDeVerordening(Proefverordening.MetGelezenHerhaling);

    [Theory]
    [InlineData("2024-01-15", Verdubbeld)]
    [InlineData("2023-05-13", Verdubbeld)]
    [InlineData("2023-05-12", EersteKeer)]
    [InlineData("2024-05-12", Verdubbeld)]
    [InlineData("2024-05-13", EersteKeer)]
    public void Binnen_twaalf_maanden_wordt_de_duur_verdubbeld(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel("vo-10-1-b", bekendgemaakt, categorie: 2).Uitkomst);

    [Theory]
    [InlineData(1, Verdubbeld)]
    [InlineData(2, Verdubbeld)]
    [InlineData(3, EersteKeer)]
    public void Herhaling_is_een_gedraging_van_dezelfde_of_een_hogere_categorie_dan_de_eerdere(int categorie, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel("vo-16", "2024-01-15", categorie: categorie).Uitkomst);

    [Fact]
    public void Verdubbelen_gaat_uit_van_het_tarief_zonder_herhaling() => Assert.Equal(
        Verdubbeld,
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2023-11-15", categorie: 2).MetEerdereMaatregel("vo-16", "2024-01-15", categorie: 2).Uitkomst);

    [Theory]
    [InlineData(MaatregelStatus.Vernietigd)]
    [InlineData(MaatregelStatus.Ingetrokken)]
    public void Een_vernietigde_of_ingetrokken_maatregel_telt_niet(MaatregelStatus status) =>
        Assert.Equal(EersteKeer, Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", status, categorie: 2).Uitkomst);

    [Fact]
    public void Een_maatregel_volgens_het_vijfde_lid_telt_hier_niet()
    {
        Assert.Equal(EersteKeer, Onderzoek.MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);
        Assert.Equal(
            "niet-van-toepassing: Er is geen eerdere maatregel volgens de verordening.",
            Onderzoek.MetEerdereMaatregel("pw-18-5", "2024-01-15").Waarom("vo-16"));
    }

    [Theory]
    [InlineData(MaatregelStatus.Geldig, "nog-niet: vraag recidive-onbekend")]
    [InlineData(MaatregelStatus.Vernietigd, EersteKeer)]
    [InlineData(MaatregelStatus.Ingetrokken, EersteKeer)]
    public void Is_de_bepaling_niet_gelezen_dan_doet_alleen_een_maatregel_die_nog_geldt_ertoe(MaatregelStatus status, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", status, categorie: 2).AlsDeVerordening(v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Daarbij_doet_een_maatregel_volgens_de_wet_er_niet_toe() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", MaatregelStatus.Vernietigd, categorie: 2).MetEerdereMaatregel("pw-18-5", "2024-01-15")
            .AlsDeVerordening(v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_geen_herhaling_dan_zegt_het_advies_dat_ook_als_de_eerdere_maatregel_is_vernietigd() => Assert.Equal(
        "niet-van-toepassing: De verordening regelt geen herhaling.",
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", MaatregelStatus.Vernietigd, categorie: 2)
            .AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Waarom("vo-recidive"));

    [Theory]
    [InlineData("vo-10-1-b", Regeling.Ioaw, null)]
    [InlineData("ioaw-20-2", null, null)]
    [InlineData("ioaz-20-1", null, null)]
    [InlineData("vo-10-1-b", null, "ioaw-37-1-e")]
    public void Of_een_maatregel_in_een_andere_regeling_telt_wordt_gevraagd(string regel, Enum? regeling, string? grondslag) => Assert.Equal(
        "nog-niet: vraag recidive-regeling",
        Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new(regel), Regeling = (Regeling?)regeling, Grondslag = grondslag is null ? null : new(grondslag) }).Uitkomst);

    [Fact]
    public void Ook_in_de_ioaw_van_een_maatregel_volgens_de_participatiewet() => Assert.Equal(
        "nog-niet: vraag recidive-regeling",
        Zaak.EenNoShow().InDeIoaw().AlsDeVerordening(Proefverordening.MetGelezenHerhaling).MetEerdereMaatregel(Eerder with { Regel = new("pw-18-2") }).Uitkomst);

    [Fact]
    public void Is_er_meer_open_dan_wordt_eerst_de_dag_gevraagd() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Onderzoek.MetEerdereMaatregel(Eerder with { Van = Gezinslid.Partner, Bekendgemaakt = null }).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_geen_herhaling_dan_doet_het_verleden_er_niet_toe() => Assert.Equal(
        EersteKeer,
        Onderzoek.ZonderOpgaveVanEerdereMaatregelen().AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Een_maatregel_volgens_de_bepaling_over_de_duur_staat_in_geen_categorie() =>
        Assert.Equal(EersteKeer, Onderzoek.MetEerdereMaatregel("vo-10a", "2024-01-15").Uitkomst);

    [Fact]
    public void Bij_het_vierde_lid_geldt_de_ladder_van_de_wet() => Assert.Equal(
        "niet-van-toepassing: Voor de verplichtingen van artikel 18, vierde lid, geldt de ladder van de wet.",
        Zaak.EenNoShow().Waarom("model-16"));

    [Theory]
    [InlineData("vo-10-1-b")]
    [InlineData("model-16")]
    public void Een_bepaling_die_niet_is_gelezen_maakt_niet_zwaarder_maar_wordt_gevraagd(string eerder)
    {
        var herhaling = Ongelezen.MetEerdereMaatregel(Eerder with { Regel = new(eerder) });

        Assert.Equal("nog-niet: vraag recidive-onbekend", herhaling.Uitkomst);
        Assert.Equal(Wie.Jurist, Assert.Single(herhaling.Advies.OpenVragen).Wie);
        Assert.DoesNotContain("modelbepaling-recidive", herhaling.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Ook_in_een_andere_regeling_maakt_een_bepaling_die_niet_is_gelezen_niet_zwaarder() => Assert.Equal(
        "nog-niet: vraag recidive-onbekend",
        Zaak.EenNoShow().InDeIoaw().MetEerdereMaatregel(Eerder with { Regeling = Regeling.Ioaw }).Uitkomst);

    [Fact]
    public void Is_de_bepaling_niet_gelezen_dan_wordt_ook_gevraagd_wat_van_de_eerdere_maatregel_open_is() => Assert.Equal(
        ["recidive-onbekend", "eerdere-maatregel-bekendmaking"],
        Ongelezen.MetEerdereMaatregel(Eerder with { Bekendgemaakt = null }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Ligt_de_eerdere_maatregel_buiten_de_modelbepaling_dan_is_dat_een_aanname() => Assert.Contains(
        "modelbepaling-recidive",
        Ongelezen.MetEerdereMaatregel("vo-10-1-b", "2020-01-15", categorie: 2).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void De_brief_zegt_dat_het_een_herhaling_is_en_noemt_de_dag_van_de_laatste_eerdere_maatregel() => Assert.Contains(
        "Dit is een herhaling. Op 15 januari 2024 kreeg u al een besluit over een maatregel.",
        Onderzoek.MetEerdereMaatregel(Eerder with { Bekendgemaakt = Zaak.Dag("2023-11-15") }).MetEerdereMaatregel(Eerder).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Wordt_het_tarief_er_niet_zwaarder_van_dan_zegt_de_brief_dat_ook_niet() => Assert.DoesNotContain(
        "Dit is een herhaling.",
        Onderzoek.MetEerdereMaatregel(Eerder)
            .AlsDeVerordening(v => Recidive(v, r => r with { Stappen = [new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Duur, Waarde = 1 }] }))
            .Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Na_een_waarschuwing_zegt_de_brief_niet_dat_er_al_een_maatregel_was() => Assert.DoesNotContain(
        "kreeg u al een besluit over een maatregel",
        Onderzoek.MetEerdereMaatregel(Eerder with { Waarschuwing = true, Percentage = 0 }).AlsDeVerordening(v => Recidive(v, r => r with { WaarschuwingTelt = true }))
            .Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_waarschuwing_telt_alleen_als_de_verordening_dat_zegt()
    {
        var gewaarschuwd = Onderzoek.MetEerdereMaatregel(Eerder with { Waarschuwing = true, Percentage = 0 });

        Assert.Equal(EersteKeer, gewaarschuwd.Uitkomst);
        Assert.Equal(Verdubbeld, gewaarschuwd.AlsDeVerordening(v => Recidive(v, r => r with { WaarschuwingTelt = true })).Uitkomst);
    }

    [Theory]
    [InlineData(0, 1, Antwoord.Onbekend)]
    [InlineData(20, 0, Antwoord.Onbekend)]
    [InlineData(0, 1, Antwoord.Ja)]
    [InlineData(0, 1, Antwoord.Nee)]
    public void Of_een_op_nihil_afgestemde_maatregel_telt_zegt_de_verordening_of_anders_de_gemeente(int percentage, int maanden, Antwoord teltMee)
    {
        var nihil = Onderzoek.MetEerdereMaatregel(Eerder with { Percentage = percentage, Maanden = maanden, TeltMee = teltMee });

        Assert.Equal(teltMee switch { Antwoord.Ja => Verdubbeld, Antwoord.Nee => EersteKeer, _ => "nog-niet: vraag recidive-nihil" }, nihil.Uitkomst);
        Assert.Equal(teltMee is not Antwoord.Onbekend, nihil.Advies.Aannames.Any(a => a.Code == "recidive-nihil"));
        Assert.Equal(Verdubbeld, nihil.AlsDeVerordening(v => Recidive(v, r => r with { AfgezienWegensDringendeRedenenTelt = true })).Uitkomst);
        Assert.Equal(EersteKeer, nihil.AlsDeVerordening(v => Recidive(v, r => r with { AfgezienWegensDringendeRedenenTelt = false })).Uitkomst);
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag recidive-gezinslid")]
    [InlineData(Antwoord.Ja, Verdubbeld)]
    [InlineData(Antwoord.Nee, EersteKeer)]
    public void Of_een_maatregel_van_de_partner_telt_wordt_gevraagd(Antwoord teltMee, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel(Eerder with { Van = Gezinslid.Partner, TeltMee = teltMee }).Uitkomst);

    [Fact]
    public void Is_niet_bekend_of_de_eerdere_maatregel_nog_geldt_dan_is_dat_een_aanname() => Assert.Contains(
        "eerdere-maatregel-geldt",
        Onderzoek.MetEerdereMaatregel(Eerder with { Status = null }).Advies.Aannames.Select(a => a.Code));

    [Theory]
    [InlineData("vo-10-1-b", Verdubbeld)]
    [InlineData("vo-9-2", Verdubbeld)]
    [InlineData("vo-10-1-c", EersteKeer)]
    [InlineData("vo-9-3", "nog-niet: vraag eerdere-maatregel-categorie")]
    [InlineData("model-16", "nog-niet: vraag eerdere-maatregel-regel")]
    [InlineData("pw-18-2", "nog-niet: vraag eerdere-maatregel-categorie")]
    public void De_categorie_volgt_uit_de_bepaling_of_wordt_gevraagd(string regel, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new(regel), Categorie = null }).AlsDeVerordening(Proefverordening.MetOnbekendeBuren).Uitkomst);

    [Theory]
    [InlineData("vo-10-1-b")]
    [InlineData("vo-9-2")]
    public void Van_voor_deze_verordening_volgt_uit_een_bepaling_geen_categorie(string regel) => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-categorie",
        Onderzoek.Op("2015-02-01").MetEerdereMaatregel(Eerder with { Regel = new(regel), Categorie = null, Gedragingsdatum = Zaak.Dag("2014-11-01"), Bekendgemaakt = Zaak.Dag("2015-01-05") }).Uitkomst);

    [Fact]
    public void Ook_een_verlaging_die_onder_het_tweede_lid_is_opgeschreven_telt() =>
        Assert.Equal(Verdubbeld, Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new("pw-18-2") }).Uitkomst);

    [Fact]
    public void Wat_aan_het_tarief_niets_verandert_wordt_niet_gevraagd() =>
        Assert.Equal(Verdubbeld, Onderzoek.MetEerdereMaatregel(Eerder).MetEerdereMaatregel(Eerder with { Van = Gezinslid.Partner }).Uitkomst);

    [Theory]
    [InlineData(RecidiveAnker.Besluit, "Op welke dag is het besluit over de eerdere maatregel van 15 januari 2024 genomen?")]
    [InlineData(RecidiveAnker.Gedraging, "Op welke dag was de gedraging waarvoor de eerdere maatregel van 15 januari 2024 is opgelegd?")]
    public void Loopt_het_venster_vanaf_een_andere_dag_dan_wordt_naar_die_dag_gevraagd(RecidiveAnker anker, string vraag) => Assert.Equal(
        vraag,
        Assert.Single(Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Recidive(v, r => r with { Anker = anker })).Advies.OpenVragen).Vraag.Tekst);

    [Fact]
    public void Anderhalve_maand_is_een_maand() =>
        Assert.Equal("maatregel: vo-9-2 vo-16 20% × 1", Verzwaard(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 1.5m }));

    [Fact]
    public void Een_herhaling_is_nooit_lichter_dan_de_eerste_keer() => Assert.Equal(
        "maatregel: vo-9-4 vo-16 50% × 8",
        NaarDeDuur(8, v => Recidive(v, r => r with { Stappen = [new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Duur, Waarde = 3 }] })).Uitkomst);

    [Theory]
    [InlineData(4, "50% × 8")]
    [InlineData(8, "50% × 12")]
    [InlineData(20, "50% × 12")]
    public void Een_herhaling_gaat_niet_voorbij_het_maximum_van_het_tarief(int maanden, string uitkomst) => Assert.Equal(
        $"maatregel: vo-9-4 vo-16 {uitkomst}",
        NaarDeDuur(maanden, v => v).Uitkomst);

    /// <summary>Een herhaling waarbij de duur van het tarief volgt uit de zaak.</summary>
    private static Zaak NaarDeDuur(int maanden, Func<Verordeningen.Verordening, Verordeningen.Verordening> anders) =>
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { MaandenLangereAfhankelijkheid = maanden })
            .MetEerdereMaatregel(Eerder with { Regel = new("vo-9-4"), Categorie = null })
            .AlsDeVerordening(v => Recidive(anders(Proefverordening.MetGelezenHerhaling(v)), r => r with { OokBuitenCategorieen = true }).MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with
            {
                Categorie = null,
                Tarief = new Tarief { Percentage = 50, Duurformule = new Duurformule { Grootheid = Duurgrootheid.MaandenLangereAfhankelijkheid, MaximumMaanden = 12 } },
            }));

    [Fact]
    public void Een_latere_herhaling_kan_anders_worden_verzwaard_dan_de_eerste()
    {
        var rotterdams = Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Recidive(v, r => r with
        {
            Stappen =
            [
                new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 },
                new RecidiveStap { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 100 },
            ],
        }));

        Assert.Equal("maatregel: vo-9-2 vo-16 20% × 2", rotterdams.Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 70% × 2", rotterdams.MetEerdereMaatregel(Eerder).Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 100% × 2", rotterdams.MetEerdereMaatregel(Eerder).MetEerdereMaatregel(Eerder).Uitkomst);
    }

    [Fact]
    public void Zonder_dag_van_bekendmaking_wordt_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", bekendgemaakt: null, categorie: 2).Uitkomst);

    [Fact]
    public void Is_de_bepaling_niet_bekend_dan_wordt_zij_gevraagd() => Assert.Equal(
        "nog-niet: vraag recidive-onbekend",
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_geen_herhaling_dan_blijft_het_gewone_tarief() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Is_de_bepaling_onverbindend_dan_blijft_het_gewone_tarief() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder).BuitenToepassing("vo-16").Uitkomst);

    [Theory]
    [InlineData(Tariefdeel.Duur, null)]
    [InlineData(Tariefdeel.Percentage, 100)]
    public void Een_vast_bedrag_heeft_geen_duur_en_geen_percentage_om_te_verdubbelen(Enum deel, int? plafond) => Assert.Equal(
        "nog-niet: vraag recidive-vast-bedrag",
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13").MetEerdereMaatregel(Eerder with { Regel = new("vo-9-4"), Categorie = null })
            .AlsDeVerordening(v => Recidive(v, r => r with { OokBuitenCategorieen = true, Stappen = [new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = (Tariefdeel)deel, Waarde = 2, Plafond = plafond }] })
                .MetGedraging("9-4", "pw-9-1-c-tegenprestatie", b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = 300 } })).Uitkomst);

    [Theory]
    [InlineData(RecidiveMaatstaf.ZelfdeCategorie, 1, false)]
    [InlineData(RecidiveMaatstaf.ZelfdeCategorie, 2, true)]
    [InlineData(RecidiveMaatstaf.ZelfdeCategorie, 3, false)]
    [InlineData(RecidiveMaatstaf.ZelfdeOfHogereCategorie, 1, true)]
    [InlineData(RecidiveMaatstaf.ZelfdeOfHogereCategorie, 3, false)]
    [InlineData(RecidiveMaatstaf.ElkeCategorie, 1, true)]
    [InlineData(RecidiveMaatstaf.ElkeCategorie, 3, true)]
    public void De_verordening_zegt_welke_categorie_meetelt(Enum maatstaf, int categorie, bool telt) => Assert.Equal(
        telt ? "maatregel: vo-9-2 vo-16 20% × 2" : EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new("vo-16"), Categorie = categorie }).AlsDeVerordening(v => Recidive(v, r => r with { WatTelt = (RecidiveMaatstaf)maatstaf })).Uitkomst);

    [Theory]
    [InlineData("vo-9-4", "nog-niet: vraag recidive-categorie")]
    [InlineData("vo-10-1-b", "maatregel: vo-9-4 vo-9-4 50% × 2")]
    public void Bij_een_eigen_tarief_kan_alleen_dezelfde_bepaling_tellen_en_dan_wordt_gevraagd_of_zij_telt(string eerder, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetEerdereMaatregel(Eerder with { Regel = new(eerder), Categorie = null })
            .AlsDeVerordening(v => Proefverordening.MetGelezenHerhaling(v).MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 50, Maanden = 2 } })).Uitkomst);

    [Theory]
    [InlineData("verkwisting", "vo-12-2", "nog-niet: vraag recidive-categorie")]
    [InlineData("verkwisting", "vo-12-1", "maatregel: vo-12-2 vo-12-2 100% × 1")]
    [InlineData("verzekering", "vo-12-1", "nog-niet: vraag recidive-categorie")]
    public void Bij_tekortschietend_besef_kan_alleen_hetzelfde_geval_tellen_en_dan_wordt_gevraagd_of_het_telt(string geval, string eerder, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").MetGedraging(g => g with { Besefsgeval = geval })
            .MetEerdereMaatregel(Eerder with { Regel = new(eerder), Categorie = null }).AlsDeVerordening(v => Proefverordening.MetGelezenHerhaling(Proefbesef.TweeGevallen(v))).Uitkomst);

    [Fact]
    public void Zonder_bekend_tarief_is_er_niets_te_verzwaren()
    {
        // The tariff of category 1 is not known.
        var zaak = Onderzoek.MetEerdereMaatregel(Eerder with { Categorie = 1 }).AlsDeVerordening(v => v with
        {
            Gedragingen = [.. v.Gedragingen.Select(g => g.Artikel == "9-2" ? g with { Categorie = 1 } : g)],
            Tarieven = [.. v.MetOnbekendeBuren().Tarieven.Select(t => t.Categorie == 2 ? t with { Status = Bepalingstatus.Onbekend, Kennis = null, Tarief = null } : t)],
        });

        Assert.Equal("niet-van-toepassing: Zonder bekend tarief is er niets te verzwaren.", zaak.Waarom("vo-16"));

        // The tariff for tekortschietend besef is that of another conduct.
        Assert.Equal("niet-van-toepassing: Zonder bekend tarief is er niets te verzwaren.", zaak.AlsDeVerordening(_ => Proefbesef.EenGeval(zaak.Verordening)).Waarom("vo-16"));
    }

    [Fact]
    public void Liet_het_college_het_tarief_buiten_toepassing_dan_wordt_ook_bij_herhaling_gevraagd_welk_tarief_dan_geldt()
    {
        var herhaling = Onderzoek.MetEerdereMaatregel(Eerder).BuitenToepassing("vo-10-1-b");

        Assert.Equal("nog-niet: vraag tarief-buiten-toepassing", herhaling.Uitkomst);
        Assert.Equal(Onderzoek.BuitenToepassing("vo-10-1-b").Advies.OpenVragen, herhaling.Advies.OpenVragen);
        Assert.Equal("niet-van-toepassing: Zonder bekend tarief is er niets te verzwaren.", herhaling.Waarom("vo-16"));
    }

    [Theory]
    [InlineData("2024-05-13", "nog-niet: vraag tarief-buiten-toepassing")]
    [InlineData("2024-05-14", Verdubbeld)]
    public void Zette_een_rechter_het_tarief_opzij_dan_wordt_ook_bij_herhaling_gevraagd_welk_tarief_dan_geldt(string vanaf, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with
        {
            Tarieven = [.. v.Tarieven.Select(t => t with { BuitenToepassing = new RechterlijkOordeel { Ecli = "ECLI:NL:CRVB:2020:2799", Vanaf = Zaak.Dag(vanaf), Reden = "Het tarief is onverbindend." } })],
        }).Uitkomst);

    [Fact]
    public void Herhaling_wijkt_alleen_af_van_de_tarieven() => Assert.Equal(
        ["vo-10-1-a", "vo-10-1-b", "vo-10-1-c"],
        new Recidiveregel(Proefverordening.LeidschendamVoorburg.MetOnbekendeBuren()).WijktAfVan.Select(r => r.Waarde));

    [Fact]
    public void Een_plafond_houdt_de_verzwaring_tegen_en_een_vaste_waarde_vervangt_het_tarief()
    {
        Assert.Equal("maatregel: vo-9-2 vo-16 60% × 1", Verzwaard(new RecidiveStap { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 60 }));
        Assert.Equal("maatregel: vo-9-2 vo-16 70% × 1", Verzwaard(new RecidiveStap { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 100 }));
        Assert.Equal("maatregel: vo-9-2 vo-16 50% × 1", Verzwaard(new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Percentage, Waarde = 50 }));
    }

    /// <summary>Wat verminderd verwijt overlaat, laat het over van wat de herhaling ervan maakt, en niet andersom.</summary>
    [Theory]
    [InlineData(Bewerking.TelOp, 50, 35)]
    [InlineData(Bewerking.Zet, 80, 40)]
    [InlineData(Bewerking.Vermenigvuldig, 2, 20)]
    public void Bij_verminderd_verwijt_wordt_eerst_verzwaard_en_dan_verminderd(Enum bewerking, int waarde, int percentage) => Assert.Equal(
        $"maatregel: vo-9-2 vo-16 {percentage}% × 1",
        Onderzoek.MetEerdereMaatregel(Eerder).MetMate(Mate.Verminderd)
            .AlsDeVerordening(v => Recidive(v, r => r with { Stappen = [new RecidiveStap { Bewerking = (Bewerking)bewerking, Deel = Tariefdeel.Percentage, Waarde = waarde, Plafond = 100 }] }) with
            {
                VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(1, 2) }),
            }).Uitkomst);

    [Fact]
    public void Het_advies_zegt_waarom_herhaling_niet_zwaarder_weegt()
    {
        Assert.Equal(
            "niet-van-toepassing: De bepaling over herhaling blijft buiten toepassing: De bepaling is onverbindend.",
            Onderzoek.MetEerdereMaatregel(Eerder).BuitenToepassing("vo-16").Waarom("vo-16"));
        Assert.Equal(
            "niet-van-toepassing: De verordening regelt geen herhaling.",
            Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Waarom("vo-recidive"));
    }

    [Fact]
    public void Telt_nihil_volgens_de_verordening_niet_dan_telt_een_gewone_maatregel_nog_wel() => Assert.Equal(
        Verdubbeld,
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Recidive(v, r => r with { AfgezienWegensDringendeRedenenTelt = false })).Uitkomst);

    [Fact]
    public void Zegt_de_verordening_dat_nihil_telt_dan_hoeft_niets_te_worden_aangenomen() => Assert.DoesNotContain(
        "recidive-nihil",
        Onderzoek.MetEerdereMaatregel(Eerder with { Percentage = 0 })
            .AlsDeVerordening(v => Recidive(v, r => r with { AfgezienWegensDringendeRedenenTelt = true })).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Van_een_waarschuwing_wordt_niet_aangenomen_dat_zij_niet_op_nihil_is_gesteld()
    {
        var zonderPercentage = Onderzoek.AlsDeVerordening(v => Recidive(v, r => r with { WaarschuwingTelt = true }));

        Assert.Contains("eerdere-maatregel-niet-nihil", zonderPercentage.MetEerdereMaatregel(Eerder with { Percentage = null }).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain(
            "eerdere-maatregel-niet-nihil",
            zonderPercentage.MetEerdereMaatregel(Eerder with { Percentage = null, Waarschuwing = true }).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void De_aanname_over_een_maatregel_om_de_partner_noemt_de_bepaling_van_de_verordening_en_geen_lid_van_de_wet() => Assert.Equal(
        ["artikel 16, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015"],
        Onderzoek.MetEerdereMaatregel(Eerder with { Van = Gezinslid.Partner, TeltMee = Antwoord.Ja }).AlsDeVerordening(v => Recidive(v, r => r))
            .Advies.Aannames.Single(a => a.Code == "recidive-gezinslid").Bronnen.Select(b => b.Aanhaling));

    [Fact]
    public void Naast_een_oude_maatregel_volgens_de_verordening_telt_een_maatregel_van_de_wet_niet_mee() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder with { Bekendgemaakt = Zaak.Dag("2020-01-15") }).MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);

    [Fact]
    public void Van_een_maatregel_buiten_het_venster_wordt_de_categorie_niet_gevraagd() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new("pw-18-2"), Categorie = null, Bekendgemaakt = Zaak.Dag("2020-01-15") }).Uitkomst);

    [Fact]
    public void Bij_een_vast_bedrag_wordt_eerst_gevraagd_of_er_een_herhaling_is() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetEerdereMaatregel(Eerder with { Regel = new("vo-9-4"), Categorie = null, Bekendgemaakt = null })
            .AlsDeVerordening(v => Proefverordening.MetGelezenHerhaling(v).MetGedraging("9-4", "pw-9-1-c-tegenprestatie", b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = 300 } })).Uitkomst);

    [Fact]
    public void Een_eerdere_maatregel_met_een_eigen_tarief_staat_in_geen_categorie() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder with { Regel = new("vo-9-4"), Categorie = null })
            .AlsDeVerordening(v => Proefverordening.MetGelezenHerhaling(v).MetGedraging("9-4", "pw-9-1-c-tegenprestatie", b => b with { Categorie = null, Tarief = new Tarief { Percentage = 50, Maanden = 2 } })).Uitkomst);

    [Fact]
    public void Verzwaard_wordt_het_tarief_van_de_eigen_regeling() => Assert.Equal(
        "maatregel: vo-9a-2 vo-16 40% × 2",
        Zaak.EenNoShow().InDeIoaw().MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Proefverordening.MetGelezenHerhaling(v) with
        {
            Tarieven =
            [
                .. v.Tarieven.Select(t => t with { Regelingen = [Regeling.Participatiewet] }),
                v.Tarieven[0] with { Artikel = "10-2", Regelingen = [Regeling.Ioaw, Regeling.Ioaz], Tarief = new Tarief { Percentage = 40, Maanden = 1 } },
            ],
        }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2).Verslag);

    private static EerdereMaatregel Eerder { get; } = new()
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 20,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static string Verzwaard(RecidiveStap stap) =>
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Recidive(v, r => r with { Stappen = [stap] })).Uitkomst;

    private static Verordeningen.Verordening Recidive(Verordeningen.Verordening verordening, Func<Recidiveregeling, Recidiveregeling> anders) =>
        verordening with { Recidive = Proefverordening.Bekend("16", anders(verordening.Recidive!.Inhoud!)) };
}
