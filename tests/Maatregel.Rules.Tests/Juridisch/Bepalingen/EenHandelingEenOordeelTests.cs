using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Over één persoon en één handeling kan maar één oordeel gelden, welke plichten de handeling ook schond: over de verwijtbaarheid
/// (artikel 18, negende lid, Participatiewet) en over dringende redenen (tiende lid). Zijn er twee opgegeven, dan wordt gevraagd welk geldt.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class EenHandelingEenOordeelTests
{
    private const string Tegenprestatie = "pw-9-1-c-tegenprestatie";
    private const string Verwijt = "nog-niet: vraag verwijtbaarheid";
    private const string Redenen = "nog-niet: vraag dringende-redenen";

    private static readonly Zaak Zwaar = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly Zaak Licht = Zaak.EenSchendingVan(Tegenprestatie);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Zijn_er_dringende_redenen_bij_de_lichtere_plicht_dan_geldt_de_zwaarste_maatregel_niet_ongevraagd(bool zwaarEerst) =>
        Assert.Equal(Redenen, EenHandeling(Zwaar, Afgestemd(Licht, 0), zwaarEerst).Uitkomst);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ook_niet_als_de_redenen_alleen_bij_de_zwaarste_plicht_staan(bool zwaarEerst) =>
        Assert.Equal(Redenen, EenHandeling(Afgestemd(Zwaar, 10), Licht, zwaarEerst).Uitkomst);

    [Fact]
    public void Is_de_ene_op_nihil_gesteld_en_de_andere_niet_dan_wordt_ook_gevraagd_welk_oordeel_geldt() =>
        Assert.Equal(Redenen, EenHandeling(Afgestemd(Zwaar, 50), Afgestemd(Licht, 0), true).Uitkomst);

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    public void Hetzelfde_oordeel_bij_elke_gedraging_is_het_antwoord(int percentage)
    {
        var zaak = EenHandeling(Afgestemd(Zwaar, percentage), Afgestemd(Licht, percentage), true);

        Assert.Empty(zaak.Advies.OpenVragen);
        Assert.Equal(percentage, Assert.Single(zaak.Advies.Maatregelen).Geadviseerd.Percentage);
    }

    [Fact]
    public void De_vraag_noemt_beide_gedragingen_en_waar_het_antwoord_hoort()
    {
        var vraag = Assert.Single(EenHandeling(Zwaar, Afgestemd(Licht, 0), true).Advies.OpenVragen);

        Assert.Equal("Gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024 zijn één handeling, en het oordeel over dringende redenen is niet bij elke gelijk. Welk oordeel geldt voor deze handeling, en waarom?", vraag.Vraag.Tekst);
        Assert.Equal(["$.dringendeRedenen", "$.gedragingen[0].oordeel.dringendeRedenen", "$.gedragingen[1].oordeel.dringendeRedenen"], vraag.Velden);
    }

    /// <summary>De zaak ziet redenen, één gedraging zegt van niet: dat is één vraag, met wat bij elk antwoord hoort.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Spreekt_een_gedraging_de_zaak_tegen_dan_is_dat_een_vraag_en_geen_twee(bool zwaarEerst)
    {
        var vraag = Assert.Single(EenHandeling(Geen(Zwaar), Licht, zwaarEerst).MetDringendeRedenen(50, 1).Advies.OpenVragen);

        Assert.EndsWith("Welk oordeel geldt voor deze handeling, en waarom? Zijn er geen redenen, wijzig dan ook het oordeel over de hele zaak.", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Single(EenHandeling(Zwaar, Geen(Licht), zwaarEerst).MetDringendeRedenen(50, 1).Advies.OpenVragen);
    }

    [Fact]
    public void Zijn_er_geen_redenen_dan_staat_dat_bij_de_zaak_en_volgt_geen_vraag_meer() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", EenHandeling(Geen(Zwaar), Geen(Licht), true).Uitkomst);

    [Fact]
    public void Zijn_er_wel_redenen_dan_volgt_ook_geen_vraag_meer() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1 → 50% × 1", EenHandeling(Afgestemd(Zwaar, 50), Licht, true).MetDringendeRedenen(50, 1).Uitkomst);

    [Fact]
    public void Over_twee_handelingen_kan_het_oordeel_verschillen() =>
        Assert.DoesNotContain("één handeling", string.Join(" ", Samen(Zwaar, Licht.MetMate(Mate.Ontbreekt), "h1", "h2").Advies.OpenVragen.Select(v => v.Vraag.Tekst)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Mate.Ontbreekt, true)]
    [InlineData(Mate.Ontbreekt, false)]
    [InlineData(Mate.Verminderd, true)]
    [InlineData(Mate.Verminderd, false)]
    public void Is_bij_de_lichtere_plicht_minder_te_verwijten_dan_geldt_de_zwaarste_maatregel_niet_ongevraagd(Enum mate, bool zwaarEerst) =>
        Assert.StartsWith(Verwijt, EenHandeling(Zwaar, Licht.MetMate((Mate)mate), zwaarEerst).Uitkomst, StringComparison.Ordinal);

    [Fact]
    public void Is_bij_de_zwaarste_plicht_niets_te_verwijten_dan_blijft_de_lichtere_niet_ongevraagd_staan() =>
        Assert.Equal(Verwijt, EenHandeling(Zwaar.MetMate(Mate.Ontbreekt), Licht, true).Uitkomst);

    [Fact]
    public void Is_dezelfde_plicht_tweemaal_opgegeven_dan_telt_niet_ongevraagd_het_zwaarste_oordeel()
    {
        var vraag = Assert.Single(EenHandeling(Zwaar, Zwaar.MetMate(Mate.Ontbreekt), true).Advies.OpenVragen);

        Assert.Equal("Gedraging 1 van 13 mei 2024 en gedraging 2 van 13 mei 2024 zijn één handeling, en het oordeel over de verwijtbaarheid is niet bij elke gelijk (volledig, ontbreekt). Welk oordeel geldt voor deze handeling, en waarom?", vraag.Vraag.Tekst);
        Assert.Equal(["$.gedragingen[0].oordeel.verwijtbaarheid", "$.gedragingen[1].oordeel.verwijtbaarheid"], vraag.Velden);
        Assert.Equal("artikel 18, negende lid, Participatiewet", vraag.Bronnen[0].Aanhaling);
    }

    [Fact]
    public void Ook_onder_de_ioaw_en_de_ioaz()
    {
        var afspraak = Zaak.EenNoShow();

        Assert.Equal(Verwijt, EenHandeling(afspraak.InDeIoaw(), afspraak.InDeIoaw().MetMate(Mate.Ontbreekt), true).Uitkomst);
        Assert.Equal(Verwijt, EenHandeling(afspraak.InDeIoaz(), afspraak.InDeIoaz().MetMate(Mate.Ontbreekt), true).Uitkomst);
    }

    [Theory]
    [InlineData(Mate.Volledig, "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData(Mate.Ontbreekt, "geen-maatregel: pw-18-9; pw-18-9")]
    public void Hetzelfde_verwijt_bij_elke_gedraging_is_het_antwoord(Enum mate, string uitkomst) =>
        Assert.Equal(uitkomst, EenHandeling(Zwaar.MetMate((Mate)mate), Licht.MetMate((Mate)mate), true).Uitkomst);

    /// <summary>Wie van een paar iets te verwijten is, kan verschillen.</summary>
    [Fact]
    public void Over_twee_mensen_kan_het_verwijt_verschillen() => Assert.Empty(
        EenHandeling(Zwaar, Licht.MetMate(Mate.Ontbreekt).MetGedraging(g => g with { Van = Gezinslid.Partner }), true).Met(c => c with
        {
            Partner = c.Belanghebbende,
            Hoor = c.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        }).Advies.OpenVragen);

    /// <summary>Zonder naam kan het één handeling zijn, en dan is er misschien niets te verwijten.</summary>
    [Fact]
    public void Is_op_een_dag_eenmaal_niets_te_verwijten_dan_wordt_gevraagd_of_het_een_handeling_is() =>
        Assert.Equal("nog-niet: vraag samenloop", Samen(Zwaar, Zwaar.MetMate(Mate.Ontbreekt), null, null).Uitkomst);

    [Fact]
    public void Zijn_het_twee_handelingen_dan_telt_die_waarvoor_wel_een_verwijt_geldt() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Samen(Zwaar, Zwaar.MetMate(Mate.Ontbreekt), "h1", "h2").Uitkomst);

    private static Zaak EenHandeling(Zaak een, Zaak ander, bool eerst) => Samen(eerst ? een : ander, eerst ? ander : een, "h1", "h1");

    private static Zaak Samen(Zaak een, Zaak ander, string? eerste, string? tweede) =>
        een.MetGedraging(g => g with { Handeling = eerste }).En(ander.MetGedraging(g => g with { Handeling = tweede })).AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie));

    private static Zaak Geen(Zaak zaak) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "De huur is betaald." },
    });

    private static Zaak Afgestemd(Zaak zaak, decimal percentage) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(percentage, 1) },
    });
}
