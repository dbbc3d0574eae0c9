using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Een maand die om dringende redenen lichter werd gemaakt (artikel 18, tiende lid, Participatiewet), wordt niet ongevraagd alsnog zwaarder
/// door een andere maatregel van hetzelfde besluit.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class NaastEenAfgestemdeMaatregelTests
{
    private const string Gevraagd = "nog-niet: vraag dringende-redenen";
    private const string Tegenprestatie = "pw-9-1-c-tegenprestatie";

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly Zaak Gedrag = Zaak.EenSchendingVan("pw-18-4-g");
    private static readonly Zaak Licht = Zaak.EenSchendingVan(Tegenprestatie);

    [Theory]
    [InlineData(50)]
    [InlineData(0)]
    public void Een_maand_op_de_helft_of_op_nihil_wordt_niet_ongevraagd_toch_honderd_procent(int percentage)
    {
        Assert.Equal(Gevraagd, Twee(Afgestemd(Werk, percentage), Gedrag).Uitkomst);
        Assert.Equal(Gevraagd, Twee(Gedrag, Afgestemd(Werk, percentage)).Uitkomst);
    }

    [Fact]
    public void Ook_niet_door_een_lichtere_maatregel() => Assert.Equal(Gevraagd, Twee(Afgestemd(Werk, 50), Licht).Uitkomst);

    /// <summary>Elke maatregel wordt op zichzelf afgestemd: wie bij elk met een reden oordeelt, heeft de maand beoordeeld.</summary>
    [Fact]
    public void Een_eigen_oordeel_dat_de_redenen_voor_de_andere_niet_gelden_is_ook_een_antwoord() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1 → 50% × 1; vo-9-4 vo-10-1-b 20% × 1", Twee(Afgestemd(Werk, 50), Geen(Licht, "De afspraken over de schuld blijven haalbaar.")).Uitkomst);

    [Fact]
    public void Zo_n_oordeel_zonder_reden_is_geen_antwoord() => Assert.Equal(Gevraagd, Twee(Afgestemd(Werk, 50), Geen(Licht, "")).Uitkomst);

    [Fact]
    public void Ook_een_maand_die_door_verkorten_vrij_kwam_vult_een_andere_maatregel_niet_ongevraagd() =>
        Assert.Equal(Gevraagd, Twee(Afgestemd(Werk, 100), Gedrag).MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);

    [Fact]
    public void Lopen_zij_na_elkaar_dan_blijft_de_verkorte_maatregel_kort_en_begint_de_andere_daarna() => Assert.Empty(
        NaElkaar(Twee(Afgestemd(Werk, 100), Gedrag).MetEerdereMaatregel("pw-18-5", "2024-01-15")).Advies.OpenVragen);

    [Fact]
    public void De_vraag_noemt_beide_gedragingen_en_waar_het_antwoord_hoort()
    {
        var vraag = Assert.Single(Twee(Afgestemd(Werk, 50), Gedrag).Advies.OpenVragen);

        Assert.Equal(
            "De maatregel voor gedraging 1 van 13 mei 2024 is afgestemd op 50% gedurende 1 maand, maar met de maatregel voor gedraging 2 van 13 mei 2024 erbij wordt dezelfde maand zwaarder. Gelden de redenen ook voor die maatregel, en waarop wordt die dan afgestemd? Geef bij die gedraging een eigen oordeel, met de reden.",
            vraag.Vraag.Tekst);
        Assert.Equal(["$.gedragingen[1].oordeel.dringendeRedenen"], vraag.Velden);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(0)]
    public void Een_oordeel_bij_elke_gedraging_dat_er_redenen_zijn_is_het_antwoord(int percentage)
    {
        var advies = Twee(Afgestemd(Werk, 50), Afgestemd(Gedrag, percentage)).Advies;

        Assert.Empty(advies.OpenVragen);
        Assert.Equal(50 + percentage, advies.Maatregelen.SelectMany(m => m.Plan).Sum(m => m.Percentage));
    }

    [Fact]
    public void Twee_keer_de_helft_is_samen_honderd_procent_en_dat_staat_in_het_advies() => Assert.Equal(
        ["De maatregel voor gedraging 1 van 13 mei 2024 is afgestemd op 50% gedurende 1 maand, maar juli 2024 wordt samen 100%, want in die maand loopt nog een maatregel. Elke gedraging is op zichzelf beoordeeld. Is dat te zwaar, stem dan verder af."],
        Genoemd(Twee(Afgestemd(Werk, 50), Afgestemd(Gedrag, 50))));

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public void Past_het_oordeel_over_de_zaak_bij_geen_van_beide_dan_staat_ook_dat_er(int percentage)
    {
        var zin = Assert.Single(Genoemd(Twee(Afgestemd(Werk, percentage), Geen(Gedrag, "Dit was opzet.")).MetDringendeRedenen(50, 1)));

        Assert.Contains("juli 2024 wordt samen 100%", zin, StringComparison.Ordinal);
        Assert.Contains("Dat er voor de hele zaak redenen zijn om af te stemmen, geldt daarom niet voor gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024.", zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_eigen_oordeel_dat_er_geen_redenen_zijn_laat_ook_zien_wat_de_maand_wordt() =>
        Assert.Contains("juli 2024 wordt samen 70%", Assert.Single(Genoemd(Twee(Afgestemd(Werk, 50), Geen(Licht, "De afspraken over de schuld blijven haalbaar.")))), StringComparison.Ordinal);

    [Fact]
    public void Wordt_geen_maand_zwaarder_dan_is_er_niets_te_noemen()
    {
        Assert.Empty(Genoemd(Twee(Werk, Gedrag)));
        Assert.Empty(Genoemd(NaElkaar(Twee(Afgestemd(Werk, 50), Afgestemd(Gedrag, 50)))));
    }

    [Fact]
    public void Is_niets_afgestemd_dan_is_er_ook_niets_te_vragen() => Assert.Empty(Twee(Werk, Gedrag).Advies.OpenVragen);

    /// <summary>Over de eerdere maatregel is al beslist, en wie de nieuwe afstemt kent haar: dat staat als aanname, met wat de maand wordt.</summary>
    [Fact]
    public void Naast_een_maatregel_van_een_eerder_besluit_staat_er_wat_de_maand_wordt()
    {
        Assert.Equal(
            ["De maatregel voor de gedraging van 13 mei 2024 is afgestemd op 50% gedurende 1 maand. In juli 2024 loopt ook nog een eerdere maatregel van 50%; samen wordt die maand 100%. Aangenomen is dat bij het afstemmen ook die maatregel is meegewogen. Is het te zwaar, stem dan verder af."],
            Genoemd(Loopt(Werk.MetDringendeRedenen(50, 1), 7)));
    }

    [Fact]
    public void Loopt_de_eerdere_in_een_andere_maand_of_is_niets_afgestemd_dan_is_er_niets_te_noemen()
    {
        Assert.Empty(Genoemd(Loopt(Werk.MetDringendeRedenen(50, 1), 6)));
        Assert.Empty(Genoemd(Loopt(Werk, 7)));
        Assert.Empty(Genoemd(Loopt(Werk.MetDringendeRedenen(0, 1), 7)));
    }

    private static Zaak Loopt(Zaak zaak, int maand) => zaak.MetEerdereMaatregel(new EerdereMaatregel
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Gedragingsdatum = Zaak.Dag("2024-03-04"),
        Bekendgemaakt = Zaak.Dag("2024-05-06"),
        Percentage = 50,
        Maanden = 1,
        Plan = [new(new(2024, maand), 50)],
        Status = MaatregelStatus.Geldig,
    });

    private static IEnumerable<string> Genoemd(Zaak zaak) =>
        zaak.Advies.Aannames.Where(a => a is { Code: "volgorde-van-maatregelen", Gewicht: Aannamegewicht.Bepalend }).Select(a => a.Tekst.Tekst).Where(t => t.Contains("is afgestemd op", StringComparison.Ordinal));

    private static Zaak Twee(Zaak een, Zaak ander) => een.MetGedraging(g => g with { Handeling = "h1" }).En(ander.MetGedraging(g => g with { Handeling = "h2" }))
        .AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie));

    private static Zaak NaElkaar(Zaak zaak) => zaak.Met(c => c with
    {
        Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd.", LangerDanDrieMaanden = Antwoord.Ja, LangerDanDrieMaandenMotivering = "Tweemaal kort na elkaar." },
    });

    private static Zaak Afgestemd(Zaak zaak, decimal percentage) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(percentage, 1) },
    });

    private static Zaak Geen(Zaak zaak, string motivering) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = motivering },
    });
}
