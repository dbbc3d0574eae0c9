using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Wat echte verordeningen over herhaling zeggen: algemeen, bij één gedraging, in een keten, en waar zij iets openlaten.</summary>
[Trait("soort", "juridisch")]
public sealed class HerhalingInVerordeningen
{
    private const string Verdubbelen = """ "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] """;
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");
    private static readonly Zaak Misdraging = Zaak.EenSchendingVan("pw-9-6-misdraging").Op("2024-05-13");
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Op("2024-05-13");

    // Amsterdam 10, derde lid: herhaling alleen bij de gedragingen van dat artikel.
    [Fact]
    public void Eén_gedraging_heeft_een_eigen_herhaling()
    {
        var document = MetRij("gedragingen", 3, $$"""{ "recidive": { "artikel": "12-3", "inhoud": { {{Verdubbelen.Replace("12,", "24,", StringComparison.Ordinal)}} } } }""");

        Assert.Equal("maatregel: vo-12 vo-12 50% × 1", document.Kern(Misdraging));
        Assert.Equal("maatregel: vo-12 vo-12-3 50% × 2", document.Kern(Misdraging.MetEerdereMaatregel("vo-12", "2022-06-01")));
        Assert.Equal("maatregel: vo-12 vo-12 50% × 1", document.Kern(Misdraging.MetEerdereMaatregel("vo-12", "2022-05-01")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.MetEerdereMaatregel("vo-9-1-a", "2024-01-15", categorie: 1)));
        Assert.Equal(new LocalDate(2026, 6, 17), document.Advies(Misdraging).Termijnen!.RecidiveTotEnMet);
        Assert.Null(document.Advies(Registratie).Termijnen!.RecidiveTotEnMet);
    }

    [Fact]
    public void Een_eigen_herhaling_gaat_voor_de_algemene()
    {
        var document = MetBeide($$"""{ "artikel": "9-2", "inhoud": { "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "zet", "deel": "percentage", "waarde": 40 }] } }""");

        Assert.Equal("maatregel: vo-7-2-a vo-9-2 40% × 1", document.Kern(Eerder(Tegenprestatie, 2, "2024-01-15")));
        Assert.Equal("maatregel: vo-7-1 vo-16 10% × 2", document.Kern(Eerder(Registratie, 1, "2024-01-15")));
        Assert.Contains("artikel 9, tweede lid", document.Advies(Eerder(Tegenprestatie, 2, "2024-01-15")).Motivering.Single(o => o.Regel.Waarde == "vo-16").Toelichting.Tekst, StringComparison.Ordinal);
    }

    /// <summary>Een verordening kan tarief en herhaling in één artikel zetten: dan hebben zij één naam, en gaat de herhaling voor.</summary>
    [Fact]
    public void Tarief_en_herhaling_staan_in_hetzelfde_artikel()
    {
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 2", Met(Bekend("recidive", "9-1-a", $$"""{ {{Verdubbelen}} }""")).Kern(Eerder(Registratie, 1, "2024-01-15")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 2", MetRij("tarieven", 0, $$"""{ "recidive": { "artikel": "9-1-a", "inhoud": { {{Verdubbelen}} } } }""").Kern(Eerder(Registratie, 1, "2024-01-15")));
    }

    [Fact]
    public void Elk_geval_van_tekortschietend_besef_kan_een_eigen_herhaling_hebben()
    {
        var document = Met(Bekend("tekortschietendBesef", "11", $$"""
            { "gevallen": [{ "artikel": "11-1", "code": "verkwisting", "omschrijving": "te snel interen", "tarief": { "percentage": 20, "maanden": 3 }, "recidive": { "artikel": "11-2", "inhoud": { {{Verdubbelen}} } } }] }
            """));

        Assert.Equal("maatregel: vo-11-1 vo-11-1 20% × 3", document.Kern(Besef));
        Assert.Equal("maatregel: vo-11-1 vo-11-2 20% × 6", document.Kern(Besef.MetEerdereMaatregel("vo-11-1", "2024-01-15")));
        Assert.NotNull(document.Advies(Besef).Termijnen!.RecidiveTotEnMet);
    }

    [Fact]
    public void Een_gedraging_die_niet_bekend_is_heeft_geen_eigen_herhaling() => Assert.Contains(
        "$.gedragingen[3] niet-samen",
        MetRij("gedragingen", 3, $$"""{ "status": "onbekend", "tarief": null, "vindplaats": null, "recidive": { "artikel": "12-3", "inhoud": { {{Verdubbelen}} } } }""").Fouten);

    [Theory]
    [InlineData("gedragingen", 3, "12 bis", Verdubbelen, "$.gedragingen[3].recidive.artikel ongeldig-label")]
    [InlineData("gedragingen", 3, "12-3", """ "alleenCategorieen": [1],""" + Verdubbelen, "$.gedragingen[3].recidive.inhoud.alleenCategorieen niet-samen")]
    [InlineData("gedragingen", 3, "12-3", """ "vensterInMaanden": 12, "anker": "besluit", "watTelt": "zelfde-artikel", "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": 2 }] """, null)]
    [InlineData("tarieven", 1, "9-2", """ "vensterInMaanden": 12, "anker": "besluit", "watTelt": "elke-categorie", "stappen": [{ "bewerking": "zet", "deel": "percentage", "waarde": 15 }] """, "$.tarieven[1].recidive.inhoud.stappen[0] herhaling-lichter")]
    [InlineData("gedragingen", 0, "7-3", """ "vensterInMaanden": 12, "anker": "besluit", "watTelt": "elke-categorie", "stappen": [{ "bewerking": "zet", "deel": "percentage", "waarde": 5 }] """, "$.gedragingen[0].recidive.inhoud.stappen[0] herhaling-lichter")]
    public void Ook_een_eigen_herhaling_blijft_binnen_de_grenzen(string lijst, int rij, string artikel, string inhoud, string? fout) =>
        Assert.Equal(fout is null ? [] : [fout], MetRij(lijst, rij, $$"""{ "recidive": { "artikel": "{{artikel}}", "inhoud": { {{inhoud}} } } }""").Fouten);

    [Fact]
    public void Hetzelfde_artikel_telt_alleen_waar_elk_artikel_bekend_is() => Assert.Equal(
        ["$.recidive.inhoud.watTelt niet-samen"],
        Met(Samen(Bekend("recidive", "16", $$"""{ {{Verdubbelen.Replace("zelfde-categorie", "zelfde-artikel", StringComparison.Ordinal)}} }"""), """
            { "gedragingen": [{ "artikel": "onbekend-registratie", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" }], "tarieven": [] }
            """)).Fouten);

    // Waarde voor waarde: de bepaling is er, en van één waarde is niet bekend wat zij is.
    [Theory]
    [InlineData("2024-01-15", "nog-niet: vraag recidive-onbekend")]
    [InlineData("2024-05-12", "nog-niet: vraag recidive-onbekend")]
    [InlineData("2014-05-13", "nog-niet: vraag recidive-onbekend")]
    [InlineData("2014-05-12", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2024-05-13", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    public void Binnen_hoeveel_maanden_een_herhaling_telt_is_niet_bekend(string bekendgemaakt, string uitkomst)
    {
        Assert.Empty(ZonderTermijn.Fouten);
        Assert.Equal(uitkomst, ZonderTermijn.Kern(Eerder(Registratie, 1, bekendgemaakt)));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", ZonderTermijn.Kern(Eerder(Registratie, 2, bekendgemaakt)));
        Assert.Null(ZonderTermijn.Advies(Registratie).Termijnen!.RecidiveTotEnMet);
        Assert.Contains("$.recidive.inhoud.vensterInMaanden", ZonderTermijn.Aandacht);
        Assert.StartsWith("Vraag: De verordening maakt een herhaling zwaarder, maar binnen hoeveel maanden is niet bekend.", ZonderTermijn.Keren("pw-9-1-a-registratie").ElementAt(1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-04-01", "2023-05-20", "2023-06-01", "nog-niet: vraag recidive-onbekend")]
    [InlineData("2023-05-13", "2023-05-20", "2023-06-01", "maatregel: vo-7-1 vo-16 10% × 2")]
    [InlineData("2023-04-01", "2023-05-01", "2023-05-12", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2023-05-13", null, "2023-06-01", "nog-niet: vraag recidive-onbekend")]
    [InlineData(null, null, null, "nog-niet: vraag eerdere-maatregel-bekendmaking")]
    public void Vanaf_welk_moment_een_herhaling_telt_is_niet_bekend(string? gedraging, string? besluit, string? bekendgemaakt, string uitkomst)
    {
        var document = Met(Bekend("recidive", "16", $$"""{ {{Verdubbelen.Replace("\"anker\": \"bekendmaking\",", "", StringComparison.Ordinal)}} }"""));
        var zaak = Registratie.MetEerdereMaatregel(Maatregel(null, gedraging, "2024-01-15") with
        {
            Regel = new RegelId("vo-9-1-a"),
            Categorie = 1,
            Besluitdatum = besluit is null ? null : Zaak.Dag(besluit),
            Bekendgemaakt = bekendgemaakt is null ? null : Zaak.Dag(bekendgemaakt),
        });

        Assert.Equal(uitkomst, document.Kern(zaak));
        Assert.Null(document.Advies(Registratie).Termijnen!.RecidiveTotEnMet);
        Assert.Contains("$.recidive.inhoud.anker", document.Aandacht);
    }

    [Fact]
    public void Noch_het_moment_noch_de_termijn_van_een_herhaling_is_bekend()
    {
        var document = MetRij("gedragingen", 0, """{ "recidive": { "artikel": "16", "inhoud": { "watTelt": "elke-categorie", "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": 3 }] } } }""");

        Assert.Equal(
            "De verordening maakt een herhaling zwaarder, maar vanaf welk moment en binnen hoeveel maanden is niet bekend. Telt de eerdere maatregel van 15 januari 2024 mee? Zoek dat op in artikel 16, Afstemmingsverordening Proefstad 2015.",
            Assert.Single(document.Advies(Eerder(Registratie, 1, "2024-01-15")).OpenVragen).Vraag.Tekst);
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie));
        Assert.Superset(new HashSet<string> { "$.gedragingen[0].recidive.inhoud.anker", "$.gedragingen[0].recidive.inhoud.vensterInMaanden" }, document.Aandacht.ToHashSet());
    }

    /// <summary>Dezelfde gedraging telt hoe dan ook; telt niets anders, dan is dat geen vraag. Wat van de lezing afhangt, wordt gevraagd.</summary>
    [Theory]
    [InlineData("vo-7-1", 1, "2024-01-15", "maatregel: vo-7-1 vo-16 10% × 2")]
    [InlineData("vo-9-1-b", 2, "2024-01-15", "nog-niet: vraag recidive-onbekend")]
    [InlineData("vo-9-1-b", 2, "2023-05-12", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("pw-18-2", null, "2024-01-15", "nog-niet: vraag recidive-onbekend, eerdere-maatregel-categorie, eerdere-maatregel-grondslag")]
    [InlineData("vo-9-1-b", 2, null, "nog-niet: vraag recidive-onbekend, eerdere-maatregel-bekendmaking")]
    public void Welke_eerdere_maatregel_bij_een_herhaling_telt_is_niet_bekend(string regel, int? categorie, string? bekendgemaakt, string uitkomst)
    {
        var zaak = Registratie.MetEerdereMaatregel(Maatregel(null, "2023-04-01", "2024-01-15") with
        {
            Regel = new RegelId(regel),
            Categorie = categorie,
            Bekendgemaakt = bekendgemaakt is null ? null : Zaak.Dag(bekendgemaakt),
        });

        Assert.Empty(ZonderMaatstaf.Fouten);
        Assert.Equal(uitkomst, ZonderMaatstaf.Kern(zaak));
    }

    [Fact]
    public void Of_een_maatregel_telt_waarvan_de_maatstaf_niet_bekend_is_zoekt_de_jurist_op()
    {
        var vragen = ZonderMaatstaf.Advies(Registratie.MetEerdereMaatregel("pw-18-2", "2024-01-15")).OpenVragen;

        Assert.Equal(
            "De verordening maakt een herhaling zwaarder, maar welke eerdere maatregel telt is niet bekend. Telt de eerdere maatregel van 15 januari 2024 mee? Zoek dat op in artikel 16, Afstemmingsverordening Proefstad 2015.",
            vragen[0].Vraag.Tekst);
        Assert.Contains("De verordening telt misschien alleen", vragen[^1].Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("$.recidive.inhoud.watTelt", ZonderMaatstaf.Aandacht);
    }

    /// <summary>Zegt elke stap zelf wat telt, dan is er niets onbekend; en een keten vraagt als elke andere herhaling.</summary>
    [Fact]
    public void Een_stap_die_zelf_zegt_wat_telt_heeft_de_algemene_maatstaf_niet_nodig()
    {
        var perStap = Met(Bekend("recidive", "16", """{ "vensterInMaanden": 12, "anker": "bekendmaking", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2, "watTelt": "elke-categorie" }] }"""));
        var keten = Met(Bekend("recidive", "16", $$"""{ "keten": true, {{Maatstafloos}} }"""));

        Assert.Equal("maatregel: vo-7-1 vo-16 10% × 2", perStap.Kern(Eerder(Registratie, 2, "2024-01-15")));
        Assert.DoesNotContain("$.recidive.inhoud.watTelt", perStap.Aandacht);
        Assert.StartsWith("nog-niet: vraag recidive-onbekend", keten.Kern(Eerder(Registratie, 2, "2024-01-15")), StringComparison.Ordinal);
    }

    /// <summary>Buiten de categorieën waarin een herhaling zwaarder is, opent een maatregel alleen een venster als vaststaat dat ook andere tellen.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Welk_venster_opengaat_wordt_niet_gezegd_als_niet_vaststaat_wat_telt(int alleen, bool venster)
    {
        var document = Met(Bekend("recidive", "16", $$"""{ "alleenCategorieen": [{{alleen}}], {{Maatstafloos}} }"""));

        Assert.Equal(venster, document.Advies(Registratie).Termijnen!.RecidiveTotEnMet is not null);
    }

    [Fact]
    public void Wat_de_herhaling_niet_zwaarder_maakt_wordt_niet_gevraagd() => Assert.Equal(
        "maatregel: vo-7-1 vo-16 10% × 1",
        Met(Bekend("recidive", "16", """{ "watTelt": "elke-categorie", "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": 1 }] }""")).Kern(Eerder(Registratie, 1, "2024-01-15")));

    [Fact]
    public void Een_keten_waarvan_het_moment_niet_bekend_is_vraagt_ernaar()
    {
        var document = Met(Bekend("recidive", "16", """{ "vensterInMaanden": 12, "keten": true, "watTelt": "elke-categorie", "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": 2 }, { "bewerking": "zet", "deel": "duur", "waarde": 3 }] }"""));
        var laatste = Maatregel(null, "2023-06-01", "2023-07-01") with { Besluitdatum = Zaak.Dag("2023-06-20") };

        Assert.Equal("maatregel: vo-7-1 vo-16 10% × 2", document.Kern(Registratie.MetEerdereMaatregel(laatste)));
        Assert.Equal(
            "nog-niet: vraag recidive-onbekend",
            document.Kern(Registratie.MetEerdereMaatregel(laatste).MetEerdereMaatregel(Maatregel(null, "2022-04-01", "2022-06-15") with { Besluitdatum = Zaak.Dag("2022-06-01") })));
        Assert.Equal(
            "nog-niet: vraag recidive-onbekend",
            document.Kern(Registratie.MetEerdereMaatregel(laatste with { Gedragingsdatum = null }).MetEerdereMaatregel(Maatregel(null, "2022-04-01", "2022-06-15") with { Besluitdatum = Zaak.Dag("2022-06-01") })));
    }

    // Rotterdam 11: eerst de duur verdubbeld bij dezelfde categorie; de derde keer van dezelfde gedraging, elk binnen twaalf maanden na de vorige, 50 procentpunten erbij.
    [Theory]
    [InlineData("vo-7-2-a", "vo-7-2-a", "2023-01-10", "maatregel: vo-7-2-a vo-11 70% × 2")]
    [InlineData("vo-7-2-a", "vo-7-2-b", "2023-01-10", "maatregel: vo-7-2-a vo-11 20% × 2")]
    [InlineData("pw-9-1-c-tegenprestatie", "vo-7-2-a", "2023-01-10", "maatregel: vo-7-2-a vo-11 70% × 2")]
    [InlineData("vo-7-2-a", null, "2023-01-10", "nog-niet: vraag eerdere-maatregel-grondslag")]
    [InlineData("vo-7-2-a", "vo-7-2-a", "2022-06-14", "maatregel: vo-7-2-a vo-11 20% × 2")]
    [InlineData("vo-7-2-a", "vo-7-2-a", "2022-06-15", "maatregel: vo-7-2-a vo-11 70% × 2")]
    public void Een_keten_van_herhalingen_telt_de_derde_keer_alleen_dezelfde_gedraging(string? laatste, string? eerste, string bekendgemaakt, string uitkomst) => Assert.Equal(
        uitkomst,
        Ketendocument.Kern(Tegenprestatie
            .MetEerdereMaatregel(Maatregel(laatste, "2023-06-15", "2023-07-01"))
            .MetEerdereMaatregel(Maatregel(eerste, "2022-05-01", bekendgemaakt))));

    [Fact]
    public void Zonder_de_dag_van_de_vorige_gedraging_is_de_keten_een_vraag()
    {
        var zaak = Tegenprestatie
            .MetEerdereMaatregel(Maatregel("vo-7-2-a", null, "2023-07-01"))
            .MetEerdereMaatregel(Maatregel("vo-7-2-a", "2022-12-01", "2023-01-10"));

        Assert.Equal("nog-niet: vraag eerdere-maatregel-bekendmaking", Ketendocument.Kern(zaak));
        Assert.StartsWith("Op welke dag was de gedraging waarvoor de eerdere maatregel van 1 juli 2023 is opgelegd?", Ketendocument.Advies(zaak).OpenVragen[0].Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_van_de_laatste_maatregel_niet_bekend_of_hij_telt_dan_is_de_rest_van_de_keten_dat_ook_niet() => Assert.Equal(
        "nog-niet: vraag recidive-nihil",
        Ketendocument.Kern(Tegenprestatie
            .MetEerdereMaatregel(Maatregel("vo-7-2-a", "2023-06-15", "2023-07-01") with { Percentage = 0 })
            .MetEerdereMaatregel(Maatregel("vo-7-2-a", "2022-12-01", "2023-01-10"))));

    [Theory]
    [InlineData("vo-12-1", "maatregel: vo-12-1 vo-12-3 100% × 2")]
    [InlineData("vo-12-2", "maatregel: vo-12-1 vo-12-3 100% × 2")]
    [InlineData("vo-12-3", "maatregel: vo-12-1 vo-12-3 100% × 2")]
    [InlineData("vo-9-1-a", "maatregel: vo-12-1 vo-12-1 100% × 1")]
    public void Een_herhaling_telt_elke_gedraging_van_hetzelfde_artikel(string eerdere, string uitkomst)
    {
        var herhaling = $$""" "recidive": { "artikel": "12-3", "inhoud": { {{Verdubbelen.Replace("zelfde-categorie", "zelfde-artikel", StringComparison.Ordinal)}} } } """;
        var document = Met($$"""
            { "gedragingen": [
              { "artikel": "7-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "categorie": 1, "vindplaats": "gmb-2014-1" },
              { "artikel": "12-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "fysiek-geweld", "tarief": { "percentage": 100, "maanden": 1 }, {{herhaling}}, "vindplaats": "gmb-2014-1" },
              { "artikel": "12-2", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "bedreiging", "tarief": { "percentage": 70, "maanden": 1 }, {{herhaling}}, "vindplaats": "gmb-2014-1" }
            ], "tarieven": [{ "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" }] }
            """);

        Assert.Equal(uitkomst, document.Kern(Misdraging.MetGedraging(g => g with { Misdraging = Misdragingssoort.FysiekGeweld }).MetEerdereMaatregel(eerdere, "2024-01-15")));
    }

    // Rotterdam 11, eerste lid: alleen de categorieën; en tekortschietend besef tot het eigen maximum.
    [Fact]
    public void Herhaling_is_alleen_in_sommige_categorieën_zwaarder()
    {
        var document = Met(Bekend("recidive", "16", $$"""{ "alleenCategorieen": [2], {{Verdubbelen}} }"""));

        Assert.Equal("maatregel: vo-7-2-a vo-16 20% × 2", document.Kern(Eerder(Tegenprestatie, 2, "2024-01-15")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Eerder(Registratie, 1, "2024-01-15")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.ZonderOpgaveVanEerdereMaatregelen()));
        Assert.Equal("maatregel: vo-12 vo-12 50% × 1", document.Kern(Misdraging.MetEerdereMaatregel("vo-12", "2024-01-15")));
        Assert.Null(document.Advies(Registratie).Termijnen!.RecidiveTotEnMet);
        Assert.NotNull(document.Advies(Tegenprestatie).Termijnen!.RecidiveTotEnMet);
        Assert.Equal(["$.recidive.inhoud.alleenCategorieen onbekende-categorie"], Met(Bekend("recidive", "16", $$"""{ "alleenCategorieen": [9], {{Verdubbelen}} }""")).Fouten);
        Assert.Equal(["$.recidive.inhoud.alleenCategorieen onbekende-categorie"], Met(Bekend("recidive", "16", $$"""{ "alleenCategorieen": [], {{Verdubbelen}} }""")).Fouten);
    }

    [Fact]
    public void Een_herhaling_gaat_niet_boven_het_eigen_maximum() => Assert.Equal(
        "maatregel: vo-11-1 vo-16 20% × 12",
        Met(Samen(Bekend("recidive", "16", $$"""{ "ookBuitenCategorieen": true, {{Verdubbelen}} }"""), Verkwisting.Replace("\"maanden\": 3", "\"duurformule\": { \"grootheid\": \"maanden-langere-afhankelijkheid\", \"maximumMaanden\": 12 }", StringComparison.Ordinal)))
            .Kern(Besef.MetGedraging(g => g with { MaandenLangereAfhankelijkheid = 8 }).MetEerdereMaatregel("vo-11-1", "2024-01-15")));

    private static Vormdocument ZonderTermijn { get; } = Met(Bekend("recidive", "16", $$"""{ {{Verdubbelen.Replace("\"vensterInMaanden\": 12,", "", StringComparison.Ordinal)}} }"""));

    private static string Maatstafloos { get; } = Verdubbelen.Replace("\"watTelt\": \"zelfde-categorie\",", "", StringComparison.Ordinal);

    private static Vormdocument ZonderMaatstaf { get; } = Met(Bekend("recidive", "16", $$"""{ {{Maatstafloos}} }"""));

    private static Vormdocument Ketendocument { get; } = Met(Bekend("recidive", "11", """
        {
          "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "keten": true,
          "stappen": [
            { "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 },
            { "bewerking": "tel-op", "deel": "percentage", "waarde": 50, "plafond": 100, "watTelt": "zelfde-gedraging" }
          ]
        }
        """));

    private static Vormdocument MetBeide(string eigen)
    {
        var tarieven = $$"""
            { "tarieven": [
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 20, "maanden": 1 }, "recidive": {{eigen}}, "vindplaats": "gmb-2014-1" }
            ] }
            """;
        return Met(Samen(Bekend("recidive", "16", $$"""{ {{Verdubbelen}} }"""), tarieven));
    }

    private static Zaak Eerder(Zaak zaak, int categorie, string bekendgemaakt) =>
        zaak.MetEerdereMaatregel(Maatregel(null, null, bekendgemaakt) with { Regel = new RegelId(categorie == 1 ? "vo-9-1-a" : "vo-9-1-b"), Categorie = categorie });

    private static EerdereMaatregel Maatregel(string? grondslag, string? gedraging, string bekendgemaakt) => new()
    {
        Regel = new RegelId("vo-9-1-b"),
        Grondslag = grondslag is null ? null : new RegelId(grondslag),
        Categorie = 2,
        Gedragingsdatum = gedraging is null ? null : Zaak.Dag(gedraging),
        Bekendgemaakt = Zaak.Dag(bekendgemaakt),
        Percentage = 20,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    };
}
