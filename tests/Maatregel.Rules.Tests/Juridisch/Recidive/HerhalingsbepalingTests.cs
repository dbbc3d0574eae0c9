using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Recidive;

/// <summary>Wat een verordening onder herhaling verstaat: dezelfde gedraging, hetzelfde artikel, dezelfde categorie, of een keten.</summary>
[Trait("soort", "juridisch")]
public sealed class HerhalingsbepalingTests
{
    private const string EersteKeer = "maatregel: vo-7-1 vo-9-1-a 10% × 1";
    private const string Verdubbeld = "maatregel: vo-7-1 vo-16 10% × 2";

    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");

    private static readonly Zaak Misdraging = Zaak.EenSchendingVan("pw-9-6-misdraging").Op("2024-05-13");

    private static readonly Vormdocument ZelfdeGedraging = Herhaling("zelfde-gedraging");

    private static readonly EerdereMaatregel Eerder = new()
    {
        Regel = new("vo-9-1-a"),
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 10,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    };

    [Fact]
    public void Uit_de_categorie_volgt_de_gedraging_als_daarin_maar_een_gedraging_staat()
    {
        Assert.Equal(Verdubbeld, ZelfdeGedraging.Kern(Registratie.MetEerdereMaatregel(Eerder)));
        Assert.Equal("nog-niet: vraag eerdere-maatregel-grondslag", ZelfdeGedraging.Kern(Tegenprestatie.MetEerdereMaatregel(Eerder with { Regel = new("vo-9-1-b") })));
    }

    [Fact]
    public void Van_voor_deze_verordening_zegt_een_artikel_niets_over_de_gedraging() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-grondslag",
        ZelfdeGedraging.Kern(Registratie.Op("2015-02-01").MetEerdereMaatregel(Eerder with { Regel = new("vo-7-1"), Gedragingsdatum = Zaak.Dag("2014-11-01"), Bekendgemaakt = Zaak.Dag("2015-01-05") })));

    [Fact]
    public void Een_andere_gedraging_met_een_eigen_tarief_is_niet_dezelfde() => Assert.Equal(
        "maatregel: vo-7-2-a vo-7-2-a 30% × 1",
        Herhaling("zelfde-gedraging", """
            { "gedragingen": [
              { "artikel": "7-2-a", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-c-tegenprestatie"], "tarief": { "percentage": 30, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ], "tarieven": [] }
            """).Kern(Tegenprestatie.MetEerdereMaatregel(Eerder with { Regel = new("vo-12") })));

    [Theory]
    [InlineData("zelfde-gedraging")]
    [InlineData("zelfde-artikel")]
    public void Noemt_de_verordening_die_maatstaf_dan_zegt_de_vraag_dat_zonder_misschien(string watTelt) => Assert.EndsWith(
        "De verordening telt alleen een herhaling van dezelfde gedraging of van hetzelfde artikel. Noem de bepaling of de verplichting.",
        Assert.Single(Herhaling(watTelt).Advies(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("pw-18-2") })).OpenVragen).Vraag.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("zelfde-gedraging", "2024-01-15", "nog-niet: vraag eerdere-maatregel-grondslag")]
    [InlineData("zelfde-gedraging", "2020-01-15", EersteKeer)]
    [InlineData("zelfde-artikel", "2024-01-15", "nog-niet: vraag eerdere-maatregel-grondslag")]
    [InlineData("zelfde-categorie", "2024-01-15", "nog-niet: vraag eerdere-maatregel-categorie")]
    public void Naar_wat_van_de_eerdere_maatregel_niet_bekend_is_wordt_alleen_binnen_de_termijn_gevraagd(string watTelt, string bekendgemaakt, string uitkomst) => Assert.Equal(
        uitkomst,
        Herhaling(watTelt).Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("pw-18-2"), Bekendgemaakt = Zaak.Dag(bekendgemaakt) })));

    [Fact]
    public void Wat_is_vernietigd_wordt_niet_naar_zijn_bepaling_gevraagd() => Assert.Equal(
        EersteKeer,
        Herhaling("zelfde-categorie").Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-77"), Status = MaatregelStatus.Vernietigd })));

    [Fact]
    public void Een_opgegeven_categorie_die_de_bepaling_tegenspreekt_telt_niet_zonder_vraag() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-categorie",
        Herhaling("zelfde-categorie").Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-7-1"), Categorie = 2 })));

    [Fact]
    public void Een_categorie_van_een_andere_verordening_zegt_hier_niets()
    {
        var buren = Met("""{ "id": "buren-2015", "gemeenten": [{ "code": "GM9002", "naam": "Buurstad", "van": "2015-01-01" }] }""");

        Assert.Contains(
            "eerdere-maatregel-categorie",
            Herhaling("zelfde-categorie").AdviesNaast(buren, Registratie.MetEerdereMaatregel(Eerder with { Gemeente = "GM9002", Categorie = 1, TeltMee = Antwoord.Ja })).OpenVragen.Select(v => v.Code));
    }

    [Theory]
    [InlineData("vo-16", "vo-12")]
    [InlineData("vo-12", null)]
    public void Bij_een_eigen_tarief_kan_een_eerdere_maatregel_volgens_dezelfde_bepaling_herhaling_zijn(string regel, string? grondslag) => Assert.Equal(
        "maatregel: vo-12 vo-16 50% × 2",
        Buiten("zelfde-categorie", true).Kern(Misdraging.MetEerdereMaatregel(Eerder with { Regel = new(regel), Grondslag = grondslag is null ? null : new(grondslag) })));

    /// <summary>Telt de verordening naar categorie en zegt zij niets van een gedraging in geen categorie, dan maakt niemand haar stil zwaarder (artikel 5:4 Awb).</summary>
    [Theory]
    [InlineData("zelfde-categorie", null, "nog-niet: vraag recidive-categorie")]
    [InlineData("zelfde-of-hogere-categorie", null, "nog-niet: vraag recidive-categorie")]
    [InlineData("elke-categorie", null, "nog-niet: vraag recidive-categorie")]
    [InlineData("zelfde-artikel", null, "maatregel: vo-12 vo-16 50% × 2")]
    [InlineData("zelfde-gedraging", null, "maatregel: vo-12 vo-16 50% × 2")]
    [InlineData("zelfde-categorie", false, "maatregel: vo-12 vo-12 50% × 1")]
    [InlineData("elke-categorie", false, "maatregel: vo-12 vo-12 50% × 1")]
    [InlineData("elke-categorie", true, "maatregel: vo-12 vo-16 50% × 2")]
    public void Een_gedraging_in_geen_categorie_is_niet_stil_een_herhaling_waar_de_verordening_naar_categorie_telt(string watTelt, bool? ookBuiten, string uitkomst) => Assert.Equal(
        uitkomst,
        Buiten(watTelt, ookBuiten).Kern(Misdraging.MetEerdereMaatregel(Eerder with { Regel = new("vo-12"), Percentage = 50 })));

    [Theory]
    [InlineData("zelfde-categorie", null, EersteKeer)]
    [InlineData("zelfde-of-hogere-categorie", null, EersteKeer)]
    [InlineData("elke-categorie", null, "nog-niet: vraag recidive-categorie")]
    [InlineData("elke-categorie", true, Verdubbeld)]
    [InlineData("elke-categorie", false, EersteKeer)]
    public void Ook_een_eerdere_maatregel_om_een_gedraging_in_geen_categorie_telt_niet_stil(string watTelt, bool? ookBuiten, string uitkomst) => Assert.Equal(
        uitkomst,
        Buiten(watTelt, ookBuiten).Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-12"), Percentage = 50 })));

    [Theory]
    [InlineData(Antwoord.Ja, "maatregel: vo-12 vo-16 50% × 2")]
    [InlineData(Antwoord.Nee, "maatregel: vo-12 vo-12 50% × 1")]
    public void Wat_daarop_is_geantwoord_geldt_en_staat_als_aanname_in_het_advies(Antwoord teltMee, string uitkomst)
    {
        var advies = Herhaling("zelfde-categorie").Advies(Misdraging.MetEerdereMaatregel(Eerder with { Regel = new("vo-12"), Percentage = 50, TeltMee = teltMee }));

        Assert.Equal(uitkomst, Kernzin.Van(advies));
        Assert.Contains("recidive-categorie", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void De_vraag_zegt_welke_van_de_twee_in_geen_categorie_staat()
    {
        var document = Herhaling("elke-categorie");

        Assert.Equal(
            "Telt de eerdere maatregel van 15 januari 2024, gevolgd door een gedraging die in geen categorie staat, mee bij herhaling? De verordening laat dat open.",
            Assert.Single(document.Advies(Misdraging.MetEerdereMaatregel(Eerder)).OpenVragen).Vraag.Tekst);
        Assert.Equal(
            "Telt de eerdere maatregel van 15 januari 2024, opgelegd om een gedraging die in geen categorie staat, mee bij herhaling? De verordening laat dat open.",
            Assert.Single(document.Advies(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-12") })).OpenVragen).Vraag.Tekst);
    }

    /// <summary>Wat een gedraging voor zichzelf heeft, gaat over die gedraging, in een categorie of niet.</summary>
    [Fact]
    public void Een_eigen_bepaling_over_herhaling_zegt_het_zelf() => Assert.Equal(
        "maatregel: vo-12 vo-12-2 50% × 2",
        MetRij("gedragingen", 3, $$"""{ "recidive": { "artikel": "12-2", "inhoud": { {{Verdubbelen("zelfde-categorie")}} } } }""")
            .Kern(Misdraging.MetEerdereMaatregel(Eerder with { Regel = new("vo-12"), Percentage = 50 })));

    [Theory]
    [InlineData(null, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Telt_niets_buiten_de_categorieen_dan_opent_zo_een_maatregel_geen_termijn(bool? ookBuiten, bool venster) =>
        Assert.Equal(venster, Buiten("zelfde-categorie", ookBuiten).Advies(Misdraging).Termijnen!.RecidiveTotEnMet is not null);

    [Fact]
    public void Een_vernietigde_maatregel_in_een_keten_telt_niet_en_verbreekt_haar_niet()
    {
        var vernietigd = Registratie
            .MetEerdereMaatregel(Eerder with { Bekendgemaakt = Zaak.Dag("2024-03-15"), Status = MaatregelStatus.Vernietigd })
            .MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2023-12-01") });

        Assert.Equal(Verdubbeld, Keten(2, 3).Kern(vernietigd));
    }

    /// <summary>Van twee besluiten van één dag gaat de keten van de laatste gedraging terug.</summary>
    [Fact]
    public void In_een_keten_maakt_de_volgorde_van_opgave_niet_uit()
    {
        EerdereMaatregel[] drie =
        [
            Eerder with { Bekendgemaakt = Zaak.Dag("2024-03-01"), Gedragingsdatum = Zaak.Dag("2024-02-01") },
            Eerder with { Bekendgemaakt = Zaak.Dag("2024-03-01"), Gedragingsdatum = Zaak.Dag("2023-02-01") },
            Eerder with { Bekendgemaakt = Zaak.Dag("2022-06-01"), Gedragingsdatum = Zaak.Dag("2022-05-01") },
        ];

        Assert.Equal(Verdubbeld, Keten(2, 3).Kern(drie.Aggregate(Registratie, (zaak, eerder) => zaak.MetEerdereMaatregel(eerder))));
        Assert.Equal(Verdubbeld, Keten(2, 3).Kern(drie.Reverse().Aggregate(Registratie, (zaak, eerder) => zaak.MetEerdereMaatregel(eerder))));
    }

    [Fact]
    public void Wat_na_een_open_maatregel_in_een_keten_zeker_niet_telt_is_geen_vraag() => Assert.Equal(
        "maatregel: vo-7-1 vo-16 10% × 1",
        Keten(1, 3).Kern(Registratie
            .MetEerdereMaatregel(Eerder with { Bekendgemaakt = Zaak.Dag("2024-03-15"), Percentage = 0, Gedragingsdatum = Zaak.Dag("2024-02-01") })
            .MetEerdereMaatregel(Eerder with { Status = MaatregelStatus.Vernietigd })));

    [Fact]
    public void Het_advies_zegt_dat_elke_maatregel_van_een_keten_binnen_de_termijn_na_de_vorige_ligt() => Assert.Equal(
        "1 eerdere die meetelt, elk binnen 12 maanden na de vorige. Het tarief van 10% gedurende 1 maand wordt 10% gedurende 2 maanden.",
        Keten(2, 3).Advies(Registratie.MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2023-12-01") })).Motivering.Single(o => o.Regel.Waarde == "vo-16").Toelichting.Tekst);

    [Theory]
    [InlineData(""" "vensterInMaanden": 12 """, "vanaf welk moment de maanden tellen")]
    [InlineData(""" "anker": "bekendmaking" """, "binnen hoeveel maanden")]
    public void De_vraag_zegt_wat_van_de_termijn_niet_bekend_is_en_is_voor_de_jurist(string lid, string wat)
    {
        var document = Met(Bekend("recidive", "16", $$"""{ {{lid}}, "watTelt": "elke-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] }"""));
        var vraag = Assert.Single(document.Advies(Registratie.MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2023-04-01"), Besluitdatum = Zaak.Dag("2023-05-20"), Bekendgemaakt = Zaak.Dag("2023-06-01") })).OpenVragen);

        Assert.StartsWith($"De verordening maakt een herhaling zwaarder, maar {wat} is niet bekend.", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(Wie.Jurist, vraag.Wie);
    }

    [Fact]
    public void De_dag_van_bekendmaking_weet_de_administratie() => Assert.Equal(
        Wie.Administratie,
        Assert.Single(Herhaling("elke-categorie").Advies(Registratie.MetEerdereMaatregel(Eerder with { Bekendgemaakt = null })).OpenVragen).Wie);

    [Fact]
    public void Zonder_opgave_van_eerdere_maatregelen_is_de_herhaling_een_vraag() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        Herhaling("elke-categorie").Advies(Registratie.ZonderOpgaveVanEerdereMaatregelen()).Motivering.Single(o => o.Regel.Waarde == "vo-16").Status);

    [Theory]
    [InlineData("zelfde-categorie", false)]
    [InlineData("zelfde-gedraging", false)]
    [InlineData("zelfde-of-hogere-categorie", true)]
    public void Na_een_maatregel_buiten_de_categorieen_van_de_bepaling_kan_alleen_een_gedraging_daarbinnen_een_herhaling_zijn(string watTelt, bool venster) => Assert.Equal(
        venster,
        Met(Bekend("recidive", "16", $$"""{ "alleenCategorieen": [2], {{Verdubbelen(watTelt)}} }""")).Advies(Registratie).Termijnen!.RecidiveTotEnMet is not null);

    [Fact]
    public void De_termijn_die_een_besluit_opent_is_die_van_dit_geval_van_tekortschietend_besef()
    {
        var document = Met(Bekend("tekortschietendBesef", "11", $$"""
            { "gevallen": [
              { "artikel": "11-1", "code": "verkwisting", "omschrijving": "te snel interen", "tarief": { "percentage": 20, "maanden": 3 } },
              { "artikel": "11-2", "code": "voorziening", "omschrijving": "geen beroep doen op een voorziening", "tarief": { "percentage": 40, "maanden": 1 }, "recidive": { "artikel": "11-3", "inhoud": { {{Verdubbelen("zelfde-categorie")}} } } }
            ] }
            """));
        Advies Advies(string geval) => document.Advies(Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Op("2024-05-13").MetGedraging(g => g with { Besefsgeval = geval }));

        Assert.Null(Advies("verkwisting").Termijnen!.RecidiveTotEnMet);
        Assert.NotNull(Advies("voorziening").Termijnen!.RecidiveTotEnMet);
    }

    [Fact]
    public void De_herhaling_van_een_categorie_is_die_van_de_eigen_regeling() => Assert.Equal(
        "maatregel: vo-7-1 vo-9-2 10% × 2",
        Met($$"""
            { "tarieven": [
              { "categorie": 1, "artikel": "9-3", "status": "bekend", "regelingen": ["ioaw", "ioaz"], "tarief": { "percentage": 5, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "regelingen": ["participatiewet"], "tarief": { "percentage": 10, "maanden": 1 }, "recidive": { "artikel": "9-2", "inhoud": { {{Verdubbelen("zelfde-categorie")}} } }, "vindplaats": "gmb-2014-1" },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 20, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ] }
            """).Kern(Registratie.MetEerdereMaatregel(Eerder with { Categorie = 1 })));

    private static Vormdocument Herhaling(string watTelt, string anders = "{}") => Met(Samen(Bekend("recidive", "16", $$"""{ {{Verdubbelen(watTelt)}} }"""), anders));

    private static Vormdocument Buiten(string watTelt, bool? ookBuiten) =>
        Met(Bekend("recidive", "16", $$"""{ "ookBuitenCategorieen": {{(ookBuiten is { } antwoord ? antwoord ? "true" : "false" : "null")}}, {{Verdubbelen(watTelt)}} }"""));

    private static string Verdubbelen(string watTelt) =>
        $$""" "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "{{watTelt}}", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] """;

    /// <summary>The duration of the first repeat and of the second, in a chain.</summary>
    private static Vormdocument Keten(int eerste, int tweede) => Met(Bekend("recidive", "16", $$"""
        { "vensterInMaanden": 12, "anker": "bekendmaking", "keten": true, "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": {{eerste}} }, { "bewerking": "zet", "deel": "duur", "waarde": {{tweede}} }] }
        """));

    private const string Rijen = """
        { "gedragingen": [
          { "artikel": "4", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-c-tegenprestatie"], "tarief": { "percentage": 30, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "4", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie", "pw-9-1-a-verkrijgen"], "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """;

    /// <summary>Een tabel met een rij per gedraging is één artikel en niet één gedraging.</summary>
    [Theory]
    [InlineData("zelfde-gedraging", "pw-9-1-a-registratie", "maatregel: vo-4 vo-16 50% × 2")]
    [InlineData("zelfde-gedraging", "pw-9-1-a-verkrijgen", "nog-niet: vraag eerdere-maatregel-grondslag")]
    [InlineData("zelfde-gedraging", "pw-9-1-c-tegenprestatie", "maatregel: vo-4 vo-4 50% × 1")]
    [InlineData("zelfde-gedraging", null, "nog-niet: vraag eerdere-maatregel-grondslag")]
    [InlineData("zelfde-categorie", "pw-9-1-c-tegenprestatie", "maatregel: vo-4 vo-4 50% × 1")]
    public void Noemt_een_artikel_meer_gedragingen_dan_zegt_alleen_de_plicht_of_het_dezelfde_was(string watTelt, string? eerder, string uitkomst) => Assert.Equal(
        uitkomst,
        Herhaling(watTelt, Rijen).Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-4"), Grondslag = eerder is null ? null : new(eerder) })));

    private const string EenArtikel = """
        {
          "uniform": {
            "status": "bekend", "artikel": "9", "vindplaats": "gmb-2014-1",
            "inhoud": [{ "onderdelen": ["a", "b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 1, "herhalingMaanden": 2 }]
          },
          "gedragingen": [{ "artikel": "7", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "categorie": 1, "vindplaats": "gmb-2014-1" }],
          "tarieven": [{ "categorie": 1, "artikel": "9", "status": "bekend", "tarief": { "percentage": 100, "maanden": 1 }, "vindplaats": "gmb-2014-1" }]
        }
        """;

    /// <summary>Staan het tarief en de duur bij het vierde lid in een artikel, dan zegt de opgegeven plicht of categorie waarop een eerdere maatregel rustte.</summary>
    [Theory]
    [InlineData("zelfde-categorie", "pw-9-1-a-registratie", null, "maatregel: vo-7 vo-16 100% × 2")]
    [InlineData("elke-categorie", "vo-7", null, "maatregel: vo-7 vo-16 100% × 2")]
    [InlineData("zelfde-categorie", null, 1, "maatregel: vo-7 vo-16 100% × 2")]
    [InlineData("zelfde-categorie", "pw-18-4-b", null, "maatregel: vo-7 vo-9 100% × 1")]
    [InlineData("elke-categorie", "pw-18-4-b", null, "maatregel: vo-7 vo-9 100% × 1")]
    [InlineData("zelfde-categorie", null, null, "nog-niet: vraag eerdere-maatregel-categorie")]
    [InlineData("elke-categorie", null, null, "nog-niet: vraag eerdere-maatregel-categorie")]
    public void Staan_tarief_en_duur_bij_het_vierde_lid_in_een_artikel_dan_telt_wat_is_opgegeven(string watTelt, string? grondslag, int? categorie, string uitkomst) => Assert.Equal(
        uitkomst,
        Herhaling(watTelt, EenArtikel).Kern(Registratie.MetEerdereMaatregel(InEenArtikel(grondslag, categorie))));

    [Theory]
    [InlineData("pw-9-1-a-registratie", null, "maatregel: pw-18-4-b pw-18-5 100% × 1")]
    [InlineData(null, 1, "maatregel: pw-18-4-b pw-18-5 100% × 1")]
    [InlineData("pw-18-4-b", null, "maatregel: pw-18-4-b pw-18-6 100% × 2")]
    [InlineData(null, null, "nog-niet: vraag eerdere-maatregel-regel")]
    public void En_ook_op_de_ladder_van_de_wet_telt_wat_is_opgegeven(string? grondslag, int? categorie, string uitkomst) => Assert.Equal(
        uitkomst,
        Herhaling("zelfde-categorie", EenArtikel).Kern(Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-13").MetEerdereMaatregel(InEenArtikel(grondslag, categorie))));

    private static EerdereMaatregel InEenArtikel(string? grondslag, int? categorie) =>
        Eerder with { Regel = new("vo-9"), Grondslag = grondslag is null ? null : new(grondslag), Categorie = categorie, Percentage = 100 };

    private const string OokVoorDeIoaw = """
        { "regelingen": ["participatiewet", "ioaw"], "gedragingen": [
          { "artikel": "4", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-c-tegenprestatie"], "tarief": { "percentage": 30, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "5", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "6", "status": "bekend", "regelingen": ["ioaw"], "verplichtingen": ["ioaw-37-1-b"], "tarief": { "percentage": 30, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """;

    /// <summary>De regeling van een eerdere maatregel volgt ook uit een bepaling die maar voor een regeling geldt.</summary>
    [Fact]
    public void Een_bepaling_die_alleen_voor_een_andere_regeling_geldt_telt_niet_zonder_vraag() => Assert.Equal(
        "nog-niet: vraag recidive-regeling",
        Herhaling("elke-categorie", OokVoorDeIoaw).Kern(Registratie.MetEerdereMaatregel(Eerder with { Regel = new("vo-6") })));
}
