using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Vormen die echte verordeningen hebben, elk als document en met wat eruit volgt. De gemeente en haar getallen zijn verzonnen; de
/// vorm niet. Weigering, dringende redenen, de boete, de eerste dag en het basisdocument staan in <see cref="MeerVormenVanVerordeningen"/>.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class VormenVanVerordeningen
{
    private const string AlleAcht = """ "onderdelen": ["a", "b", "c", "d", "e", "f", "g", "h"] """;
    private const string Verdubbelen = """ "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] """;
    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Nee });
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");
    private static readonly Zaak Misdraging = Zaak.EenSchendingVan("pw-9-6-misdraging").Op("2024-05-13");
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").Op("2024-05-13");

    [Fact]
    public void Het_document_zonder_wijziging_klopt() => Assert.Empty(Zonder.Fouten);

    // Ouder-Amstel, Waddinxveen, Oosterhout, Den Haag, Almere, Uithoorn, ISD Bollenstreek.
    [Fact]
    public void De_eerste_duur_is_bekend_en_die_bij_herhaling_niet()
    {
        var document = Met(Bekend("uniform", "9", $$"""[{ {{AlleAcht}}, "eersteMaanden": 1 }]"""));

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", document.Kern(Werk));
        Assert.Equal("nog-niet: vraag duur-onbekend", document.Kern(Werk.MetEerdereMaatregel("pw-18-5", "2024-01-15")));
        Assert.Equal("maatregel: pw-18-4-a pw-18-7 100% × 3", document.Kern(Werk.MetEerdereMaatregel("pw-18-6", "2024-01-15")));
        Assert.Contains("$.uniform.inhoud[0].herhalingMaanden", document.Aandacht);
    }

    // ISD Bollenstreek, Almere, Den Haag, Groningen.
    [Fact]
    public void Van_een_bepaling_is_het_artikel_niet_bekend()
    {
        var document = MetRij("tarieven", 0, """{ "artikel": "onbekend-tarief" }""");
        var advies = document.Advies(Registratie);

        Assert.Equal("maatregel: vo-7-1 vo-onbekend-tarief 10% × 1", document.Kern(Registratie));
        Assert.Contains(advies.Motivering, o => o.Bron.Aanhaling == "[artikel niet bekend: tarief], Afstemmingsverordening Proefstad 2015" && o.Bron.Url is null);
        Assert.Contains("[artikel niet bekend: tarief]", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("$.tarieven[0].artikel ongeldig-label", MetRij("tarieven", 0, """{ "artikel": "onbekend" }""").Fouten);
    }

    // Twintig documenten, waaronder ISD Bollenstreek, Almere, Renkum en Tynaarlo.
    [Fact]
    public void De_eerste_dag_is_aangenomen()
    {
        var document = Met("""{ "bekendVanaf": "2016-05-01" }""");

        Assert.Equal("nog-niet: vraag verordening-eerste-dag", document.Kern(Registratie.Op("2016-04-30")));
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.Op("2016-05-01")));
        Assert.Equal("geen-maatregel: pw-18-9", document.Kern(Registratie.Op("2016-04-30").MetMate(Mate.Ontbreekt)));
        Assert.Equal("nog-niet: vraag datum-gedraging", document.Kern(Registratie.MetGedraging(g => g with { Datum = null })));
    }

    [Theory]
    [InlineData("""{ "bekendVanaf": "2015-01-01" }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendVanaf": "2016-01-02", "bekendTotEnMet": "2016-01-01" }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendVanaf": "2016-01-02", "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2015-01-01", "totEnMet": "2016-01-01" }] }""", "$.bekendVanaf ongeldige-volgorde")]
    [InlineData("""{ "bekendmaking": "Gemeenteblad 2015, 1944" }""", "$.bekendmaking ongeldige-id")]
    public void Wat_van_de_kop_niet_kan_wordt_geweigerd(string leden, string fout) => Assert.Equal([fout], Met(leden).Fouten);

    // Amstelveen: drie maanden bij onderdeel a, door de rechter opzij gezet (ECLI:NL:RBAMS:2017:5710).
    [Fact]
    public void Een_rechter_zette_de_duur_bij_een_onderdeel_opzij()
    {
        const string Oordeel = """ "buitenToepassing": { "ecli": "ECLI:NL:RBAMS:2017:5710", "vanaf": "2015-01-01", "reden": "Geen ruimte voor het zesde lid." } """;
        var document = Met(Bekend("uniform", "10", $$"""
            [
              { "onderdelen": ["a"], "eersteMaanden": 3, {{Oordeel}} },
              { "onderdelen": ["b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 2, "herhalingMaanden": 3 }
            ]
            """));
        var nietHeelOpzij = Bekend("uniform", "10", $$"""[{ "onderdelen": ["a"], "eersteMaanden": 3, {{Oordeel.Replace("2015", "2017", StringComparison.Ordinal)}} }]""");

        Assert.Empty(document.Fouten);
        Assert.Equal("nog-niet: vraag duur-onbekend", document.Kern(Werk));
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 2", document.Kern(Zaak.EenNoShow()));
        Assert.Contains("$.uniform.inhoud[0].eersteMaanden buiten-wet", Met(nietHeelOpzij).Fouten);
        Assert.Contains("$.uniform.inhoud[0].buitenToepassing.ecli ongeldige-ecli", Met(nietHeelOpzij.Replace("ECLI:NL:RBAMS:2017:5710", "uitspraak", StringComparison.Ordinal)).Fouten);
    }

    [Fact]
    public void Een_kortere_duur_die_een_rechter_opzij_zette_maakt_de_langere_geen_vraag() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 2",
        Met(Bekend("uniform", "10", """
            [
              { "onderdelen": ["a"], "eersteMaanden": 1, "herhalingMaanden": 3, "buitenToepassing": { "ecli": "ECLI:NL:RBAMS:2017:5710", "vanaf": "2015-01-01", "reden": "De duur verschilt." } },
              { "onderdelen": ["b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 2, "herhalingMaanden": 3 }
            ]
            """)).Kern(Zaak.EenNoShow()));

    // Rotterdam 7, Halte Werk.
    [Fact]
    public void Afzien_kan_maar_de_verordening_noemt_geen_termijn() =>
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", Met(Bekend("afzien", "7", """{ "ookBijDringendeRedenen": true }""")).Kern(LaatVastgesteld));

    // Amsterdam 3, tweede lid.
    [Theory]
    [InlineData("vaststelling", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("besluit", "geen-maatregel: vo-3-2")]
    public void De_termijn_om_van_af_te_zien_loopt_tot_de_vaststelling_of_tot_het_besluit(string tot, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(Bekend("afzien", "3-2", $$"""{ "termijnInMaanden": 12, "tot": "{{tot}}" }""")).Kern(Registratie.Met(c => c with { Peildatum = new LocalDate(2025, 6, 1), Bekendmaking = new LocalDate(2025, 6, 1) })));

    // Amsterdam 5, Capelle 1, Delft, Zandvoort: wat meetelt naast de norm staat in woorden; het advies zegt het.
    [Fact]
    public void Naast_de_norm_tellen_andere_bedragen_mee()
    {
        var advies = Met(Bekend("berekeningsgrondslag", "5", """{ "ookMeegerekend": ["bijzondere bijstand, als geen algemene bijstand wordt verleend"] }""")).Advies(Registratie);

        Assert.Contains(advies.Aannames, a => a.Tekst.Tekst.Contains("bijzondere bijstand, als geen algemene bijstand wordt verleend", StringComparison.Ordinal));
    }

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

    [Fact]
    public void Eén_gedraging_is_niet_geregeld()
    {
        var document = MetRij("gedragingen", 3, """{ "status": "niet-geregeld", "tarief": null, "vindplaats": null }""");

        Assert.Empty(document.Fouten);
        Assert.Equal("niet-geregeld", document.Kern(Misdraging));
        Assert.Equal("De verordening noemt deze gedraging niet; zonder bepaling kan de uitkering niet worden verlaagd.", document.Keren("pw-9-6-misdraging").Single());
    }

    // Amsterdam 12, eerste lid.
    [Theory]
    [InlineData("percentage", "maatregel: vo-12 vo-12 50% × 1")]
    [InlineData("totaal", "maatregel: vo-11-1 vo-11-1 20% × 3")]
    public void De_zwaarste_van_een_handeling_wordt_naar_percentage_of_totaal_gemeten(string maat, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(Samen(Bekend("samenloop", "13", $$"""{ "zwaarsteBijEenHandeling": true, "zwaarsteNaar": "{{maat}}" }"""), Verkwisting))
            .Kern(Besef.En(Misdraging).Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })] })));

    // Amsterdam 12, tweede lid.
    [Theory]
    [InlineData("tegelijk", "07: 10%; 07: 90%")]
    [InlineData("na-elkaar", "07: 10%; 08: 95%")]
    public void Wat_naast_een_andere_maatregel_niet_in_de_maand_past_vervalt_tenzij_zij_na_elkaar_komen(string volgorde, string uitkomst)
    {
        var zaak = Registratie.En(Tegenprestatie).Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = "h1" }, c.Gedragingen[1] with { Handeling = "h2" }] });
        var document = Met(Samen(Bekend("samenloop", "13", $$"""{ "zwaarsteBijEenHandeling": true, "meerHandelingen": "{{volgorde}}" }"""), """
            { "tarieven": [
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 95, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ] }
            """));

        Assert.Equal(uitkomst, string.Join("; ", document.Advies(zaak).Maatregelen.Select(m => string.Join(", ", m.Plan.Select(p => FormattableString.Invariant($"{p.Maand.Month:00}: {p.Percentage:0}%"))))));
    }

    // Katwijk, Zwolle, Tynaarlo, Capelle aan den IJssel; RDWI in het blad van de gemeenschappelijke regeling.
    [Theory]
    [InlineData("gmb-2015-1944", "https://zoek.officielebekendmakingen.nl/gmb-2015-1944.html")]
    [InlineData("bgr-2021-708", "https://zoek.officielebekendmakingen.nl/bgr-2021-708.html")]
    public void De_verordening_staat_in_een_gemeenteblad(string nummer, string adres) =>
        Assert.Contains(Met($$"""{ "bekendmaking": "{{nummer}}" }""").Advies(Registratie).Motivering, o => o.Regel.Waarde == "vo-9-1-a" && o.Bron.Url == adres);

    // Diemen 7: jonger dan 27, binnen vier weken na de melding.
    [Theory]
    [InlineData("2024-04-15", Antwoord.Ja, "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2024-04-14", Antwoord.Ja, "niet-geregeld")]
    [InlineData("2024-04-15", Antwoord.Nee, "niet-geregeld")]
    [InlineData("2024-04-15", Antwoord.Onbekend, "nog-niet: vraag voorwaarde-persoon")]
    [InlineData(null, Antwoord.Ja, "nog-niet: vraag voorwaarde-persoon")]
    [InlineData(null, Antwoord.Nee, "niet-geregeld")]
    public void Een_bepaling_geldt_alleen_voor_jongeren_in_de_eerste_vier_weken(string? melding, Antwoord jong, string uitkomst)
    {
        var zaak = Registratie.MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee }).MetPersoon(p => p with { JongerDan27 = jong });

        Assert.Equal(uitkomst, MetRij("gedragingen", 0, """{ "persoon": "jonger-dan-27-in-zoektijd" }""").Kern(melding is null ? zaak : zaak.Gemeld(melding)));
    }

    [Fact]
    public void De_tabel_laat_zien_wat_voor_jongeren_in_de_eerste_vier_weken_geldt() => Assert.Equal(
        "10% gedurende 1 maand: € 100,00 (artikel 9, eerste lid, onderdeel a van de verordening)",
        MetRij("gedragingen", 0, """{ "persoon": "jonger-dan-27-in-zoektijd" }""").Keren("pw-9-1-a-registratie").First());

    // Enschede, en verordeningen die per hoofdstuk of met Romeinse cijfers nummeren.
    [Theory]
    [InlineData("2.3-1")]
    [InlineData("4:12")]
    [InlineData("III")]
    public void Artikelen_zijn_anders_genummerd(string artikel) =>
        Assert.Equal($"maatregel: vo-7-1 vo-{artikel} 10% × 1", MetRij("tarieven", 0, $$"""{ "artikel": "{{artikel}}" }""").Kern(Registratie));

    // Katwijk, Gouda, Zwolle, Veendam, Maashorst; bruto in Tynaarlo; niet gezegd in een verzamelverordening.
    [Theory]
    [InlineData("langere-afhankelijkheid-netto", 4000, "maatregel: vo-11-2 vo-11-2 20% × 1")]
    [InlineData("langere-afhankelijkheid-bruto", 4000, "maatregel: vo-11-2 vo-11-2 20% × 1")]
    [InlineData("langere-afhankelijkheid", 1000, "maatregel: vo-11-1 vo-11-1 10% × 1")]
    [InlineData("langere-afhankelijkheid", 1000.01, "nog-niet: vraag benadelingsbedrag-netto-bruto")]
    [InlineData("te-veel-betaald", 4000, "nog-niet: vraag benadelingsbedrag-netto-bruto")]
    public void Of_het_benadelingsbedrag_netto_of_bruto_is_zegt_niet_elke_verordening(string begrip, decimal bedrag, string uitkomst) =>
        Assert.Equal(uitkomst, Met(Schijven(begrip, 20)).Kern(Besef.MetGedraging(g => g with { Benadelingsbedrag = bedrag })));

    [Fact]
    public void Waar_elke_schijf_hetzelfde_kost_doet_netto_of_bruto_er_niet_toe() =>
        Assert.Equal("maatregel: vo-11-2 vo-11-2 10% × 1", Met(Schijven("te-veel-betaald", 10)).Kern(Besef.MetGedraging(g => g with { Benadelingsbedrag = 4000 })));

    [Theory]
    [InlineData("langere-afhankelijkheid-netto", "Wat is het benadelingsbedrag: de netto bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("langere-afhankelijkheid-bruto", "Wat is het benadelingsbedrag: de bruto bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("langere-afhankelijkheid", "Wat is het benadelingsbedrag: de bijstand door langere of eerdere afhankelijkheid?")]
    [InlineData("te-veel-betaald-netto", "Wat is het benadelingsbedrag: wat netto te veel is betaald?")]
    [InlineData("te-veel-betaald-bruto", "Wat is het benadelingsbedrag: wat bruto te veel is betaald?")]
    [InlineData("te-veel-betaald", "Wat is het benadelingsbedrag: wat te veel is betaald?")]
    public void De_vraag_naar_het_benadelingsbedrag_zegt_wat_de_verordening_eronder_verstaat(string begrip, string vraag) =>
        Assert.Equal(vraag, Assert.Single(Met(Schijven(begrip, 20)).Advies(Besef).OpenVragen).Vraag.Tekst);

    // Gennep, Weesp, Veendam.
    [Fact]
    public void De_verordening_werkt_terug()
    {
        var document = Met("""{ "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2022-07-01" }], "terugwerkendTot": "2022-01-01" }""");

        Assert.Equal("nog-niet: vraag verordening-twee-teksten", document.Kern(Registratie.Op("2022-03-01")));
        Assert.Contains(document.Advies(Registratie.Op("2022-03-01")).Aannames, a => a.Code == "terugwerkende-kracht");
        Assert.Equal("maatregel: vo-7-1 vo-9-1-a 10% × 1", document.Kern(Registratie.Op("2022-07-01")));
        Assert.Equal("niet-geregeld", document.Kern(Registratie.Op("2021-12-31")));
    }

    /// <summary>Beide teksten zijn bekend: die toen gold blijft gelden, en welke de lichtste is zegt een jurist.</summary>
    [Theory]
    [InlineData("2021-12-31", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    [InlineData("2022-01-01", "nog-niet: vraag verordening-twee-teksten")]
    [InlineData("2022-06-30", "nog-niet: vraag verordening-twee-teksten")]
    [InlineData("2022-07-01", "maatregel: vo-7-1 vo-9-1-a 10% × 1")]
    public void De_verordening_werkt_terug_over_dagen_waarop_de_oude_tekst_gold(string dag, string uitkomst)
    {
        var oud = Met("""{ "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2015-01-01", "totEnMet": "2022-06-30" }] }""");
        const string Nieuw = """{ "id": "proefstad-2022", "gemeenten": [{ "code": "GM9001", "naam": "Proefstad", "van": "2022-07-01" }], "terugwerkendTot": "2022-01-01" }""";

        Assert.Equal(uitkomst, oud.KernNaast(Met(Nieuw), Registratie.Op(dag)));
        Assert.Equal(uitkomst, Met(Nieuw).KernNaast(oud, Registratie.Op(dag)));
        Assert.Equal("overlap", oud.KernNaast(Met(Nieuw.Replace("2022-07-01", "2022-06-30", StringComparison.Ordinal)), Registratie));
        Assert.Equal("overlap", Met(Nieuw.Replace("proefstad-2022", "ander", StringComparison.Ordinal).Replace("2022-07-01", "2022-03-01", StringComparison.Ordinal)
            .Replace("\"2022-03-01\" }", "\"2022-03-01\", \"totEnMet\": \"2022-03-31\" }", StringComparison.Ordinal)).KernNaast(Met(Nieuw), Registratie));
    }

    // Groningen, Rotterdam 10: naar wie of wat is getroffen. De soort misdraging zegt dat niet; de consulent kiest met een reden.
    [Fact]
    public void Een_misdraging_telt_naar_wie_is_getroffen()
    {
        var document = Met("""
            { "gedragingen": [
              { "artikel": "12-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "tegen een medewerker", "tarief": { "percentage": 100, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "artikel": "12-2", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "omschrijving": "tegen een gebouw", "tarief": { "percentage": 50, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
            ], "tarieven": [] }
            """);

        Assert.Equal("nog-niet: vraag grondslag-kiezen", document.Kern(Misdraging));
        Assert.Equal("maatregel: vo-12-2 vo-12-2 50% × 1", document.Kern(Misdraging.MetGrondslag("vo-12-2", "De ruit van het kantoor.")));
    }

    /// <summary>Twee soorten misdraging in één artikel hebben elk hun tarief.</summary>
    [Theory]
    [InlineData(Misdragingssoort.FysiekGeweld, "maatregel: vo-12 vo-12 100% × 1")]
    [InlineData(Misdragingssoort.Zaaksbeschadiging, "maatregel: vo-12 vo-12 70% × 1")]
    public void Eén_artikel_kent_een_tarief_per_soort_misdraging(Misdragingssoort soort, string uitkomst) => Assert.Equal(uitkomst, Met("""
        { "gedragingen": [
          { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "fysiek-geweld", "tarief": { "percentage": 100, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "12", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-6-misdraging"], "misdraging": "zaaksbeschadiging", "tarief": { "percentage": 70, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """).Kern(Misdraging.MetGedraging(g => g with { Misdraging = soort })));

    [Theory]
    [InlineData(""" "persoon": "jonger-dan-27" """, """ "persoon": "alleenstaande-ouder" """)]
    [InlineData(""" "persoon": "jonger-dan-27" """, """ "persoon": null """)]
    [InlineData(""" "persoon": null """, """ "persoon": null """)]
    public void Twee_bepalingen_met_één_naam_die_niet_te_kiezen_zijn_worden_geweigerd(string een, string ander) => Assert.Contains("$.gedragingen[1].artikel dubbel", Met($$"""
        { "gedragingen": [
          { "artikel": "7", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], {{een}}, "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "7", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], {{ander}}, "tarief": { "percentage": 20, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """).Fouten);

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

    private const string Verkwisting = """
        { "tekortschietendBesef": { "status": "bekend", "artikel": "11", "vindplaats": "gmb-2014-1", "inhoud": {
          "gevallen": [{ "artikel": "11-1", "code": "verkwisting", "omschrijving": "te snel interen", "tarief": { "percentage": 20, "maanden": 3 } }] } } }
        """;

    private static Zaak LaatVastgesteld => Registratie.Op("2022-05-13").MetGedraging(g => g with { GeconstateerdOp = new LocalDate(2024, 5, 1) })
        .Met(c => c with { Peildatum = new LocalDate(2024, 5, 13), Bekendmaking = new LocalDate(2024, 5, 20), Uitkering = c.Uitkering! with { ToegekendPer = new LocalDate(2020, 1, 1), LaatstUitbetaaldeMaand = new YearMonth(2024, 5) } });

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

    private static string Schijven(string begrip, int tweede) => Bekend("tekortschietendBesef", "11", $$"""
        {
          "benadelingsbedrag": "{{begrip}}",
          "schijven": [
            { "artikel": "11-1", "totEnMet": 1000, "tarief": { "percentage": 10, "maanden": 1 } },
            { "artikel": "11-2", "tarief": { "percentage": {{tweede}}, "maanden": 1 } }
          ]
        }
        """);

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
