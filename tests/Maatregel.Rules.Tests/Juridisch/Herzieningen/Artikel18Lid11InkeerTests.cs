using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>Artikel 18, elfde lid, Participatiewet: herziening op verzoek bij inkeer.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid11InkeerTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static Herzieningsverzoek Verzoek => Herzieningsvoorbeeld.Inkeer;

    [Fact]
    public void De_maanden_die_nog_komen_vervallen() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Verzoek)));

    [Fact]
    public void Zonder_antwoorden_worden_alle_vragen_tegelijk_gesteld() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Verzoek with
    {
        OpVerzoek = Antwoord.Onbekend,
        IngediendOp = null,
        LaatstUitbetaaldeMaand = null,
        Inkeer = null,
    })));

    [Fact]
    public void De_maand_van_het_verzoek_zelf_kan_vervallen_als_zij_niet_is_uitbetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { IngediendOp = new(2024, 8, 31), Peildatum = new(2024, 8, 31) });

        Assert.Equal(new LocalDate(2024, 8, 1), herziening.Ingang);
        Assert.Equal(2616.90m, herziening.Verschil);
    }

    [Fact]
    public void Een_maand_voor_het_verzoek_verandert_niet_ook_als_zij_niet_is_uitbetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { IngediendOp = new(2024, 9, 1), Peildatum = new(2024, 9, 1) });

        Assert.Equal(new LocalDate(2024, 9, 1), herziening.Ingang);
        Assert.Equal(["juli 2024 blijft 100% = € 1.308,45", "augustus 2024 blijft 100% = € 1.308,45"], herziening.Maanden.Take(2).Select(Herzieningstekst.Maand));
        Assert.Equal(1308.45m, herziening.Verschil);
    }

    [Fact]
    public void Een_verzoek_op_tijd_wordt_naar_zijn_eigen_dag_beoordeeld_ook_als_intussen_is_uitbetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { LaatstUitbetaaldeMaand = new(2024, 8) });

        Assert.Equal(new LocalDate(2024, 8, 1), herziening.Ingang);
        Assert.Equal((2616.90m, 1308.45m), (herziening.Verschil, herziening.Nabetaling));
        Assert.Contains("herziening-na-betaling", herziening.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Is_alles_intussen_uitbetaald_dan_wordt_alles_vanaf_het_verzoek_nabetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { LaatstUitbetaaldeMaand = new(2024, 9), Peildatum = new(2024, 10, 14) });

        Assert.Equal("Advies: herzie de maatregel per 1 augustus 2024. De verlaging over augustus en september 2024 wordt € 2.616,90 lager. Betaal daarvan € 2.616,90 na: daarover is al uitbetaald.", herziening.Samenvatting);
    }

    [Fact]
    public void Zonder_de_laatst_uitbetaalde_maand_staat_vast_wat_verandert_maar_niet_wat_wordt_nabetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { LaatstUitbetaaldeMaand = null });

        Assert.Empty(herziening.OpenVragen);
        Assert.Equal((2616.90m, (decimal?)null), (herziening.Verschil, herziening.Nabetaling));
        Assert.EndsWith("Betaal na wat over deze maanden al is ingehouden.", herziening.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Na_de_laatste_maand_is_er_niets_meer_te_herzien() => Uitkomst(
        Verzoek with { IngediendOp = new(2024, 10, 1), Peildatum = new(2024, 10, 1), LaatstUitbetaaldeMaand = new(2024, 9) },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. Er komt geen maand van de maatregel meer: een maand vóór oktober 2024 verandert niet.");

    [Fact]
    public void Een_maand_die_niets_verlaagt_is_geen_maand_die_nog_komt() => Uitkomst(
        Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-7", 100, 0) },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. Er komt geen maand van de maatregel meer: een maand vóór augustus 2024 verandert niet.");

    [Theory]
    [InlineData("pw-9-1-a-verkrijgen")]
    [InlineData("vo-9-2")]
    [InlineData("pw-55")]
    public void Het_vijfde_lid_kan_niet_rusten_op_een_plicht_die_niet_in_het_vierde_lid_staat(string grondslag)
    {
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = Verzoek.Maatregel with { Grondslag = new RegelId(grondslag) } });

        Assert.Equal(["regel-bij-grondslag"], herziening.OpenVragen.Select(v => v.Code));
        Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        Assert.Null(herziening.BezwaarUiterlijk);
    }

    [Fact]
    public void Tegen_het_besluit_op_het_verzoek_kan_zes_weken_bezwaar_worden_gemaakt()
    {
        Assert.Equal(new LocalDate(2024, 9, 23), Adviseur.Herzie(Verzoek).BezwaarUiterlijk);
        Assert.Equal(new LocalDate(2024, 9, 30), Adviseur.Herzie(Verzoek with { Bekendmaking = new(2024, 8, 19) }).BezwaarUiterlijk);
        Assert.Null(Adviseur.Herzie(Verzoek with { OpVerzoek = Antwoord.Nee, IngediendOp = null }).BezwaarUiterlijk);
    }

    [Fact]
    public void Is_zeker_dat_er_niet_wordt_herzien_dan_hoeft_niet_bekend_te_zijn_wat_is_uitbetaald() => Uitkomst(
        Verzoek with { LaatstUitbetaaldeMaand = null, Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Miste weer een afspraak." } },
        Herzieningsuitkomst.NietHerzien,
        "Advies: laat de maatregel zoals hij is. Geoordeeld is dat niet ondubbelzinnig blijkt dat de inwoner zijn verplichtingen nakomt.");

    [Theory]
    [InlineData("pw-18-5", true)]
    [InlineData("pw-18-6", true)]
    [InlineData("pw-18-7", true)]
    [InlineData("pw-18-8", true)]
    [InlineData("pw-18-2", false)]
    [InlineData("vo-10-1-b", false)]
    public void De_wet_kent_inkeer_alleen_bij_het_vijfde_tot_en_met_achtste_lid(string regel, bool volgensDeWet)
    {
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd(regel, 100, 100, 100) });

        Assert.Equal(volgensDeWet ? OverwegingStatus.Toegepast : OverwegingStatus.NietVanToepassing, herziening.Motivering[0].Status);
        Assert.Equal(volgensDeWet ? null : OverwegingStatus.Toegepast, herziening.Motivering.FirstOrDefault(o => o.Regel.Waarde == "vo-toelichting")?.Status);
    }

    [Fact]
    public void Bij_een_eigen_maatregel_rust_de_inkeer_op_de_toelichting_en_dat_is_geen_bepaling()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20) });

        Assert.Equal(Herzieningsuitkomst.Herzien, herziening.Uitkomst);
        Assert.Contains("inkeer-volgens-toelichting", herziening.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Zonder_verzoek_geen_herziening() => Uitkomst(
        Verzoek with { OpVerzoek = Antwoord.Nee, IngediendOp = null },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. De inwoner heeft niet om herziening verzocht.");

    [Theory]
    [InlineData(Antwoord.Ja, "Op welke dag heeft de inwoner om herziening verzocht?")]
    [InlineData(Antwoord.Onbekend, "Heeft de inwoner om herziening verzocht, en op welke dag?")]
    public void Zonder_dag_van_het_verzoek_wordt_die_gevraagd(Antwoord opVerzoek, string vraag) =>
        Assert.Equal([vraag], Adviseur.Herzie(Verzoek with { OpVerzoek = opVerzoek, IngediendOp = null }).OpenVragen.Select(v => v.Vraag.Tekst));

    [Fact]
    public void Zonder_ondubbelzinnige_nakoming_geen_herziening() => Uitkomst(
        Verzoek with { Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Miste weer een afspraak." } },
        Herzieningsuitkomst.NietHerzien,
        "Advies: laat de maatregel zoals hij is. Geoordeeld is dat niet ondubbelzinnig blijkt dat de inwoner zijn verplichtingen nakomt.");

    [Fact]
    public void Het_college_kan_herzien_en_hoeft_niet() => Uitkomst(
        Verzoek with { Inkeer = Verzoek.Inkeer! with { Herzien = Antwoord.Nee } },
        Herzieningsuitkomst.NietHerzien,
        "Advies: laat de maatregel zoals hij is. Het college kan herzien, maar is daartoe niet verplicht; geoordeeld is dat het niet herziet.");

    [Fact]
    public void Of_het_college_herziet_blijft_een_vraag() =>
        Assert.Equal(["herzien"], Adviseur.Herzie(Verzoek with { Inkeer = Verzoek.Inkeer! with { Herzien = Antwoord.Onbekend } }).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Herzien_kan_ook_tot_een_lagere_verlaging()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Inkeer = Verzoek.Inkeer! with { Verlaging = new(40, 1) } });

        Assert.Equal(
            [
                "juli 2024 blijft 100% = € 1.308,45",
                "augustus 2024 was 100% = € 1.308,45, wordt 40% = € 523,38, verschil € 785,07",
                "september 2024 was 100% = € 1.308,45, wordt 0% = € 0,00, verschil € 1.308,45",
            ],
            herziening.Maanden.Select(Herzieningstekst.Maand));
        Assert.DoesNotContain("herziening-vervalt", herziening.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Herzien_tot_wat_al_is_opgelegd_is_geen_afwijzing_maar_een_vraag()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Inkeer = Verzoek.Inkeer! with { Verlaging = new(100, 2) } });

        Assert.Equal(
            ("herziening-zwaarder", "De opgegeven verlaging over de maanden waarover wordt herzien, 100% gedurende 2 maanden, kan niet: dat is opgelegd, dus er verandert niets. Waartoe wordt de maatregel herzien?"),
            herziening.OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());
        Assert.Empty(Herzieningsbrief.Passend(herziening));
    }

    [Theory]
    [InlineData(2014, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void Buiten_de_bekende_wettekst_is_niet_te_zeggen_of_herziening_kan(int jaar, int maand, int dag)
    {
        var maatregel = Verzoek.Maatregel with { Gedragingsdatum = new(jaar, maand, dag), Besluitdatum = null, Bekendgemaakt = null, Plan = [new(new(2027, 2), 100)] };
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = maatregel, Peildatum = new(2027, 1, 11), IngediendOp = new(2027, 1, 8), Bekendmaking = null, LaatstUitbetaaldeMaand = null });

        Assert.Equal(Herzieningsuitkomst.NietGeregeld, herziening.Uitkomst);
        Assert.Equal(Stap.Regime, Assert.Single(herziening.Motivering).Stap);
    }

    [Theory]
    [InlineData(2026, 7, 1, false, false)]
    [InlineData(2026, 7, 2, true, false)]
    [InlineData(2026, 12, 31, true, false)]
    [InlineData(2027, 1, 1, false, true)]
    public void Na_de_laatst_gelezen_wettekst_wordt_dat_aangenomen(int jaar, int maand, int dag, bool naLaatsteLezing, bool naDeWettekst)
    {
        var codes = Adviseur.Herzie(Verzoek with { Peildatum = new(jaar, maand, dag) }).Aannames.Select(a => a.Code).ToList();

        Assert.Equal(naLaatsteLezing, codes.Contains("wettekst-na-laatste-lezing"));
        Assert.Equal(naDeWettekst, codes.Contains("regime-op-dag-van-gedraging"));
    }

    [Theory]
    [InlineData(Antwoord.Onbekend)]
    [InlineData(Antwoord.Ja)]
    public void Zolang_de_nakoming_niet_is_beoordeeld_wordt_daarnaar_gevraagd(Antwoord herzien)
    {
        var inkeer = Verzoek.Inkeer! with { NakomingOndubbelzinnig = Antwoord.Onbekend, Herzien = herzien, Verlaging = null };

        Assert.Equal(["nakoming"], Adviseur.Herzie(Verzoek with { Inkeer = inkeer }).OpenVragen.Select(v => v.Code));
        if (herzien == Antwoord.Ja) Assert.Equal(["nakoming"], Adviseur.Herzie(Verzoek with { Inkeer = inkeer with { Verlaging = new(40, 1) } }).OpenVragen.Select(v => v.Code));
    }

    [Fact]
    public void Een_nieuwe_verlaging_telt_pas_als_het_college_herziet() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid11Nakoming().Beoordeel(new(Verzoek with { Inkeer = Verzoek.Inkeer! with { Herzien = Antwoord.Onbekend, Verlaging = new(40, 1) } }, null)).Status);

    [Fact]
    public void Een_dag_van_een_verzoek_dat_er_niet_is_telt_niet() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid11Verzoek().Beoordeel(new(Verzoek with { OpVerzoek = Antwoord.Onbekend }, null)).Status);

    [Fact]
    public void In_een_andere_regeling_berust_een_maatregel_nooit_op_het_vijfde_tot_en_met_achtste_lid()
    {
        Assert.Equal(Antwoord.Ja, new Herzieningsdossier(Verzoek, null).VijfdeTotAchtsteLid);
        Assert.Equal(Antwoord.Nee, new Herzieningsdossier(Verzoek with { Regeling = Regeling.Ioaw }, null).VijfdeTotAchtsteLid);
    }

    private static void Uitkomst(Herzieningsverzoek verzoek, Herzieningsuitkomst uitkomst, string samenvatting)
    {
        var herziening = Adviseur.Herzie(verzoek);

        Assert.Equal(uitkomst, herziening.Uitkomst);
        Assert.Equal(samenvatting, herziening.Samenvatting);
        Assert.Empty(herziening.OpenVragen);
        Assert.Null(herziening.Ingang);
        Assert.All(herziening.Maanden, m => Assert.Equal(m.Was, m.Wordt));
    }
}
