using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>Artikel 18, tiende lid, Participatiewet: afstemming van een maatregel die al is opgelegd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid10AfstemmingTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static Herzieningsverzoek Verzoek => Herzieningsvoorbeeld.DringendeRedenen;

    [Theory]
    [InlineData(1, 6, "De maatregel duurt één maand, juli 2024. Die kan veranderen.")]
    [InlineData(3, 8, "Van de 3 maanden van de maatregel kan er één veranderen: september 2024.")]
    [InlineData(3, 7, "Van de 3 maanden van de maatregel kunnen er 2 veranderen, te beginnen met augustus 2024.")]
    public void Welke_maanden_kunnen_veranderen_staat_er_in_goed_Nederlands(int maanden, int uitbetaaldTotEnMet, string zin) => Assert.Contains(
        Adviseur.Herzie(Verzoek with
        {
            Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-7", [.. Enumerable.Repeat(100m, maanden)]) with { Grondslag = new RegelId("pw-18-4-h") },
            LaatstUitbetaaldeMaand = new(2024, uitbetaaldTotEnMet),
        }).Motivering,
        o => o.Toelichting.Tekst == zin);

    [Fact]
    public void Afstemming_van_wat_nog_niet_is_uitgevoerd() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Verzoek)));

    [Theory]
    [InlineData("pw-18-5")]
    [InlineData("vo-10-1-b")]
    public void Dat_kan_bij_elke_maatregel_en_zonder_verzoek(string regel) => Assert.Equal(
        Herzieningsuitkomst.Herzien,
        Adviseur.Herzie(Verzoek with { OpVerzoek = Antwoord.Nee, Maatregel = Herzieningsvoorbeeld.Opgelegd(regel, 100, 100, 100) }).Uitkomst);

    [Fact]
    public void Hetzelfde_percentage_over_minder_maanden_is_afgestemd() => Assert.Equal(
        Herzieningsuitkomst.Herzien,
        Adviseur.Herzie(Verzoek with { DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(100, 1) }).Uitkomst);

    [Fact]
    public void Wie_nog_niet_heeft_geoordeeld_wordt_gevraagd_of_er_redenen_zijn() => Assert.StartsWith(
        "Zijn er redenen om de opgelegde maatregel te verlagen",
        Assert.Single(Adviseur.Herzie(Verzoek with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.NietBeoordeeld } }).OpenVragen).Vraag.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 2)]
    [InlineData(0, 3)]
    public void Nihil_laat_elke_maand_die_nog_komt_vervallen(int percentage, int maanden) =>
        Assert.Equal(2616.90m, Adviseur.Herzie(Verzoek with { DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(percentage, maanden) }).Verschil);

    [Theory]
    [InlineData(50, 3, "De opgegeven verlaging over de maanden waarover wordt herzien, 50% gedurende 3 maanden, kan niet: het gaat om 2 maanden. Waartoe wordt de maatregel herzien?")]
    [InlineData(21, 2, "De opgegeven verlaging over de maanden waarover wordt herzien, 21% gedurende 2 maanden, kan niet: in september 2024 is 20% opgelegd. Waartoe wordt de maatregel herzien?")]
    public void Zwaarder_dan_opgelegd_kan_niet(int percentage, int maanden, string vraag)
    {
        var herziening = Adviseur.Herzie(Verzoek with
        {
            Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-7", 100, 100, 20),
            DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(percentage, maanden),
        });

        Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        Assert.Equal(("herziening-zwaarder", vraag), herziening.OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());
        Assert.Equal(["$.dringendeRedenen.afstemming"], herziening.OpenVragen[0].Velden);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, "pw-18-6")]
    [InlineData(Regeling.Ioaw, "vo-10-1-b")]
    [InlineData(Regeling.Ioaz, "vo-10-1-b")]
    public void Ook_een_maatregel_die_al_is_uitgevoerd_wordt_beoordeeld(Regeling regeling, string regel)
    {
        var herziening = Adviseur.Herzie(Verzoek with
        {
            Regeling = regeling,
            Peildatum = new(2024, 9, 2),
            LaatstUitbetaaldeMaand = new(2024, 8),
            Maatregel = Herzieningsvoorbeeld.Opgelegd(regel, 100, 100),
        });

        Assert.Equal((1308.45m, 1308.45m), (herziening.Verschil, herziening.Nabetaling));
        Assert.Superset(new HashSet<string> { "herziening-vanaf", "herziening-na-betaling" }, herziening.Aannames.Select(a => a.Code).ToHashSet());
    }

    [Fact]
    public void Het_college_kan_zelf_bepalen_vanaf_welke_maand()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Vanaf = new(2024, 7) });

        Assert.Equal(new NodaTime.LocalDate(2024, 7, 1), herziening.Ingang);
        Assert.Equal((2616.90m, 654.22m), (herziening.Verschil, herziening.Nabetaling));
        Assert.DoesNotContain("herziening-vanaf", herziening.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_verzoek_telt_vanaf_zijn_eigen_maand_ook_als_die_is_uitbetaald() => Assert.Equal(
        1308.45m,
        Adviseur.Herzie(Verzoek with { OpVerzoek = Antwoord.Ja, IngediendOp = new(2024, 8, 5), LaatstUitbetaaldeMaand = new(2024, 9), Peildatum = new(2024, 10, 1) }).Nabetaling);

    [Theory]
    [InlineData(Antwoord.Onbekend, "Heeft de inwoner om herziening verzocht, en op welke dag? Vanaf die maand wordt herzien. Of geef de eerste maand waarover wordt herzien.")]
    [InlineData(Antwoord.Ja, "Op welke dag heeft de inwoner om herziening verzocht? Vanaf die maand wordt herzien.")]
    public void Of_en_wanneer_is_verzocht_wordt_gevraagd_als_het_aantal_maanden_ervan_afhangt(Antwoord opVerzoek, string vraag)
    {
        foreach (var grond in (Herzieningsverzoek[])[Verzoek, Verzoek with { Regeling = Regeling.Ioaw, Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 100, 100, 100) }, Verzoek with { Regeling = Regeling.Ioaz, Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 100, 100, 100) }])
        {
            Assert.Equal(("verzoek", vraag), Adviseur.Herzie(grond with { OpVerzoek = opVerzoek }).OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());
        }
    }

    [Theory]
    [InlineData("2024-06-28", "2024-06", 3)]
    [InlineData("2024-07-28", "2024-07", 1)]
    [InlineData("2024-10-28", "2024-09", 1)]
    public void Waar_elke_dag_evenveel_maanden_geeft_wordt_niet_naar_een_verzoek_gevraagd(string peildatum, string betaald, int maanden) => Assert.Equal(
        Herzieningsuitkomst.Herzien,
        Adviseur.Herzie(Verzoek with
        {
            OpVerzoek = Antwoord.Onbekend,
            Peildatum = Zaak.Dag(peildatum),
            LaatstUitbetaaldeMaand = Zaak.Dag(betaald + "-01").ToYearMonth(),
            Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-5", [.. Enumerable.Repeat(100m, maanden)]),
            DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(50, maanden),
        }).Uitkomst);

    [Fact]
    public void Wat_al_is_betaald_maakt_de_dag_van_het_verzoek_ook_in_de_eerste_maand_beslissend() => Assert.Equal(
        ["verzoek"],
        Adviseur.Herzie(Verzoek with { OpVerzoek = Antwoord.Onbekend, Peildatum = Zaak.Dag("2024-07-28") }).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Geen_dringende_redenen_laat_de_maatregel_zoals_hij_is() => Assert.Equal(
        "Advies: laat de maatregel zoals hij is. Geoordeeld is dat er geen reden is om de opgelegde maatregel af te stemmen.",
        Adviseur.Herzie(Verzoek with { DringendeRedenen = new() { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "De omstandigheden zijn niet veranderd." } }).Samenvatting);

    [Fact]
    public void Ook_hier_heeft_het_oordeel_dat_er_geen_redenen_zijn_een_reden_nodig()
    {
        var herziening = Adviseur.Herzie(Verzoek with { DringendeRedenen = new() { Oordeel = DringendeRedenenOordeel.Geen } });

        Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        Assert.Equal("dringende-redenen", Assert.Single(herziening.OpenVragen).Code);
    }

    [Fact]
    public void Afstemmen_op_wat_al_is_opgelegd_is_geen_afstemmen() => Assert.Equal(
        ("dringende-redenen", "De opgegeven afstemming over de maanden waarover wordt herzien, 100% gedurende 2 maanden, is gelijk aan wat is opgelegd: dan is er niets afgestemd. Waarop wordt de maatregel afgestemd, of is er toch geen reden om dat te doen?"),
        Adviseur.Herzie(Verzoek with { DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(100, 2) }).OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());

    [Fact]
    public void Een_afstemming_telt_pas_als_dringende_redenen_aanwezig_zijn() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid10Opgelegd().Beoordeel(new(
            Verzoek with { DringendeRedenen = Verzoek.DringendeRedenen! with { Oordeel = DringendeRedenenOordeel.NietBeoordeeld } }, null)).Status);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Niet_beoordeeld_is_een_vraag(bool genoemd) => Assert.Equal(
        ["dringende-redenen"],
        Adviseur.Herzie(Verzoek with { DringendeRedenen = genoemd ? new() { Oordeel = DringendeRedenenOordeel.NietBeoordeeld } : null }).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Een_maatregel_op_nihil_kan_niet_lager()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-5", 0) });

        Assert.Equal(Herzieningsuitkomst.NietMogelijk, herziening.Uitkomst);
        Assert.Equal("Herziening is op deze grond niet mogelijk. De maatregel verlaagt in geen enkele maand iets.", herziening.Samenvatting);
    }

    [Fact]
    public void Zonder_norm_en_bedragen_noemt_het_advies_geen_euro()
    {
        var maatregel = ZonderBedragen(Verzoek.Maatregel) with { NormPerMaand = null };
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = maatregel });

        Assert.Null(herziening.Verschil);
        Assert.Equal("Advies: herzie de maatregel per 1 augustus 2024. De norm is niet bekend; het advies noemt daarom geen bedragen.", herziening.Samenvatting);
        Assert.Equal([(100m, (decimal?)null), (50m, null), (50m, null)], herziening.Maanden.Select(m => (m.Wordt.Percentage, m.Wordt.Bedrag)));
    }

    [Fact]
    public void Zonder_bedragen_wordt_met_de_norm_gerekend() =>
        Assert.Equal(1308.45m, Adviseur.Herzie(Verzoek with { Maatregel = ZonderBedragen(Verzoek.Maatregel) }).Verschil);

    [Fact]
    public void Zonder_bedragen_krijgt_elke_maand_haar_deel_van_de_norm_op_de_cent()
    {
        var maatregel = ZonderBedragen(Herzieningsvoorbeeld.Opgelegd("pw-18-7", 33.33m, 33.33m, 33.33m));
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = maatregel, DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(10, 1) });

        Assert.Equal([436.15m, 436.15m, 436.15m], herziening.Maanden.Select(m => m.Was.Bedrag!.Value));
        Assert.Equal([436.15m, 130.86m, 0m], herziening.Maanden.Select(m => m.Wordt.Bedrag!.Value));
    }

    [Fact]
    public void Een_maand_van_nul_procent_blijft_nul_euro()
    {
        var maatregel = Herzieningsvoorbeeld.Opgelegd("pw-18-7", 100, 100, 0);
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = maatregel, DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(50, 1) });

        Assert.Equal([(100m, 1308.45m), (50m, 654.23m), (0m, 0m)], herziening.Maanden.Select(m => (m.Wordt.Percentage, m.Wordt.Bedrag!.Value)));
    }

    private static OpgelegdeMaatregel ZonderBedragen(OpgelegdeMaatregel maatregel) =>
        maatregel with { Plan = [.. maatregel.Plan.Select(m => m with { Bedrag = null })] };
}
