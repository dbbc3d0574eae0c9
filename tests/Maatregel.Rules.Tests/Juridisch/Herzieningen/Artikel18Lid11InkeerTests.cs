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
    public void Een_uitbetaalde_maand_verandert_niet_ook_niet_als_zij_na_het_verzoek_ligt()
    {
        var herziening = Adviseur.Herzie(Verzoek with { LaatstUitbetaaldeMaand = new(2024, 8) });

        Assert.Equal(new LocalDate(2024, 9, 1), herziening.Ingang);
        Assert.Equal(1308.45m, herziening.Verschil);
    }

    [Fact]
    public void Als_alles_is_uitbetaald_is_er_niets_meer_te_herzien() => Uitkomst(
        Verzoek with { LaatstUitbetaaldeMaand = new(2024, 9) },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. Er komt geen maand van de maatregel meer: er is uitbetaald tot en met september 2024, en een maand vóór augustus 2024 verandert niet.");

    [Fact]
    public void Een_maand_die_niets_verlaagt_is_geen_maand_die_nog_komt() => Uitkomst(
        Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-7", 100, 0) },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. Er komt geen maand van de maatregel meer: er is uitbetaald tot en met juli 2024, en een maand vóór augustus 2024 verandert niet.");

    [Fact]
    public void Is_zeker_dat_er_niet_wordt_herzien_dan_hoeft_niet_bekend_te_zijn_wat_is_uitbetaald() => Uitkomst(
        Verzoek with { LaatstUitbetaaldeMaand = null, Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Miste weer een afspraak." } },
        Herzieningsuitkomst.NietHerzien,
        "Advies: laat de maatregel zoals hij is. Geoordeeld is dat niet ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.");

    [Fact]
    public void Na_de_laatste_maand_wordt_niet_meer_gevraagd_wat_is_uitbetaald() => Uitkomst(
        Verzoek with { IngediendOp = new(2024, 10, 1), Peildatum = new(2024, 10, 1), LaatstUitbetaaldeMaand = null },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. Er komt geen maand van de maatregel meer: een maand vóór oktober 2024 verandert niet.");

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
        Assert.Equal(volgensDeWet ? Herzieningsuitkomst.Herzien : Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
    }

    [Fact]
    public void Bij_een_eigen_maatregel_van_de_verordening_wordt_gevraagd_of_zij_inkeer_kent() =>
        Assert.Equal(
            ["inkeer-onbekend"],
            Adviseur.Herzie(Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20) }).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Zonder_verzoek_geen_herziening() => Uitkomst(
        Verzoek with { OpVerzoek = Antwoord.Nee, IngediendOp = null },
        Herzieningsuitkomst.NietMogelijk,
        "Herziening is op deze grond niet mogelijk. De belanghebbende heeft niet om herziening verzocht.");

    [Theory]
    [InlineData(Antwoord.Ja, "Op welke dag heeft de belanghebbende om herziening verzocht?")]
    [InlineData(Antwoord.Onbekend, "Heeft de belanghebbende om herziening verzocht, en op welke dag?")]
    public void Zonder_dag_van_het_verzoek_wordt_die_gevraagd(Antwoord opVerzoek, string vraag) =>
        Assert.Equal([vraag], Adviseur.Herzie(Verzoek with { OpVerzoek = opVerzoek, IngediendOp = null }).OpenVragen.Select(v => v.Vraag.Tekst));

    [Fact]
    public void Zonder_ondubbelzinnige_nakoming_geen_herziening() => Uitkomst(
        Verzoek with { Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Miste weer een afspraak." } },
        Herzieningsuitkomst.NietHerzien,
        "Advies: laat de maatregel zoals hij is. Geoordeeld is dat niet ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.");

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

    [Theory]
    [InlineData(2014, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void Buiten_de_bekende_wettekst_is_niet_te_zeggen_of_herziening_kan(int jaar, int maand, int dag)
    {
        var maatregel = Verzoek.Maatregel with { Gedragingsdatum = new(jaar, maand, dag), Besluitdatum = null, Bekendgemaakt = null };
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = maatregel });

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
        Assert.True(new Herzieningsdossier(Verzoek, null).VierdeLid);
        Assert.False(new Herzieningsdossier(Verzoek with { Regeling = Regeling.Ioaw }, null).VierdeLid);
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
