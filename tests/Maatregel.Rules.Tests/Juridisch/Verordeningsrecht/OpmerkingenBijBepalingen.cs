using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Wat een jurist bij een bepaling opmerkt omdat de vorm het niet bevat, staat in elk advies waarin die bepaling besliste of is bekeken, ook
/// als zij hier niets deed. Het advies rekent er niet mee (artikel 3:46 Awb: wie beslist, moet het kunnen wegen).
/// </summary>
[Trait("soort", "juridisch")]
public sealed class OpmerkingenBijBepalingen
{
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");

    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-13");

    private static readonly Zaak Eerder = Tegenprestatie.MetEerdereMaatregel(new EerdereMaatregel
    {
        Regel = new("vo-9-1-a"),
        Categorie = 1,
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 10,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    });

    private static readonly Dictionary<string, string> Inhoud = new(StringComparer.Ordinal)
    {
        ["afzien"] = """{ "termijnInMaanden": 12, "tot": "vaststelling" }""",
        ["horen"] = """{ "uitzonderingen": [] }""",
        ["ingang"] = """{ "eerderAlsNietUitbetaald": false }""",
        ["berekeningsgrondslag"] = """{ "norm": "elke-maand" }""",
        ["individueleAfstemming"] = """{ "minimumPercentage": 5, "maximumPercentage": 100, "maatstaven": ["ernst"] }""",
        ["inkeer"] = """{ "ookEigenMaatregelen": false }""",
        ["besluiteisen"] = """["de reden"]""",
        ["waarschuwing"] = """{ "categorieen": [2], "verplicht": false }""",
        ["hardheidsclausule"] = "\"Het college kan afwijken.\"",
    };

    public static TheoryData<string> Onderwerpen { get; } = [.. Inhoud.Keys];

    [Theory]
    [MemberData(nameof(Onderwerpen))]
    public void Een_opmerking_staat_in_het_advies_en_in_het_verslag_als_haar_onderwerp_is_bekeken(string onderwerp)
    {
        var advies = MetOpmerking(onderwerp, Inhoud[onderwerp]).Advies(Registratie);

        Assert.Equal(Uitkomst.Maatregel, advies.Uitkomst);
        Assert.Contains("Opmerking bij " + onderwerp, advies.Teksten.Rapportage, StringComparison.Ordinal);
    }

    /// <summary>Zij staat bij de bepaling waarover zij gaat.</summary>
    [Theory]
    [InlineData("afzien", "vo-20")]
    [InlineData("horen", "awb-4-8")]
    [InlineData("ingang", "vo-20")]
    [InlineData("berekeningsgrondslag", "vo-20")]
    [InlineData("individueleAfstemming", "vo-9-1-a")]
    [InlineData("inkeer", "pw-18-11")]
    [InlineData("besluiteisen", "vo-20")]
    [InlineData("waarschuwing", "vo-20")]
    public void Zij_staat_bij_de_stap_waar_dat_onderwerp_is_bekeken(string onderwerp, string regel) => Assert.Equal(
        [regel],
        MetOpmerking(onderwerp, Inhoud[onderwerp]).Advies(Registratie).Motivering.Where(o => o.Opmerking?.Contains("Opmerking bij " + onderwerp, StringComparison.Ordinal) == true).Select(o => o.Regel.Waarde));

    [Fact]
    public void Ook_bij_gedragingen_die_elk_een_handeling_zijn_staat_wat_bij_samenloop_is_opgemerkt()
    {
        var document = MetOpmerking("samenloop", """{ "zwaarsteBijEenHandeling": true }""");
        var twee = Registratie.Met(c => c with
        {
            Gedragingen = [c.Gedragingen[0] with { Id = "g1", Handeling = "een" }, Tegenprestatie.Casus.Gedragingen[0] with { Id = "g2", Handeling = "twee" }],
        });

        Assert.Contains(document.Advies(twee).Motivering, o => o is { Regel.Waarde: "vo-20", Opmerking: "Opmerking bij samenloop" });
        Assert.DoesNotContain(document.Advies(Registratie).Motivering, o => o.Opmerking is not null);
    }

    [Fact]
    public void Telt_een_eerdere_maatregel_niet_mee_dan_staat_er_wel_wat_bij_herhaling_is_opgemerkt()
    {
        var document = MetOpmerking("recidive", """{ "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] }""");

        Assert.Equal("maatregel: vo-7-2-a vo-9-1-b 20% × 1", document.Kern(Eerder));
        Assert.Contains(document.Advies(Eerder).Motivering, o => o is { Regel.Waarde: "vo-20", Opmerking: "Opmerking bij recidive" });
        Assert.DoesNotContain(document.Advies(Registratie).Motivering, o => o.Opmerking is not null);
    }

    [Fact]
    public void Bij_minder_verwijt_staat_er_wat_daarover_is_opgemerkt()
    {
        var document = MetOpmerking("verminderdeVerwijtbaarheid", """{ "deel": "1/2" }""");

        Assert.Contains("Opmerking bij verminderdeVerwijtbaarheid", document.Advies(Registratie.MetMate(Mate.Verminderd)).Motivering.Select(o => o.Opmerking));
        Assert.DoesNotContain(document.Advies(Registratie).Motivering, o => o.Opmerking is not null);
    }

    [Fact]
    public void Bij_een_plicht_van_het_vierde_lid_staat_er_wat_bij_duur_en_spreiden_is_opgemerkt()
    {
        var duur = MetOpmerking("uniform", """[{ "onderdelen": ["a", "b", "c", "d", "e", "f", "g", "h"], "eersteMaanden": 1, "herhalingMaanden": 2 }]""");
        var spreiding = MetOpmerking("spreiding", """{ "onderdelen": ["a"], "plannen": [["1/2", "1/2"]] }""");

        Assert.Contains("Opmerking bij uniform", duur.Advies(Werk).Motivering.Select(o => o.Opmerking));
        Assert.Contains("Opmerking bij spreiding", spreiding.Advies(Werk).Motivering.Select(o => o.Opmerking));
        Assert.DoesNotContain(duur.Advies(Registratie).Motivering, o => o.Opmerking is not null);
        Assert.DoesNotContain(spreiding.Advies(Registratie).Motivering, o => o.Opmerking is not null);
    }

    [Fact]
    public void Bij_weigering_staat_er_wat_daarbij_is_opgemerkt() => Assert.Contains(
        "Opmerking bij weigering",
        MetOpmerking("weigering", """{ "gevallen": ["geen werk aanvaarden"], "blijvend": false, "tijdelijk": true }""")
            .Advies(Zaak.EenSchendingVan("ioaw-37-1-c").Op("2024-05-13").InDeIoaw()).Motivering.Select(o => o.Opmerking));

    [Fact]
    public void Stopt_de_uitkering_dan_staat_er_wat_bij_herleving_is_opgemerkt()
    {
        var document = MetOpmerking("herleving", """{ "termijnInMaanden": 6 }""");

        Assert.Contains("Opmerking bij herleving", document.Advies(Registratie.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-08-01") })).Motivering.Select(o => o.Opmerking));
        Assert.DoesNotContain(document.Advies(Registratie).Motivering, o => o.Opmerking is not null);
    }

    [Fact]
    public void Wat_boven_het_document_staat_komt_bij_de_keuze_van_de_verordening() => Assert.Equal(
        "Alleen de toelichting is gelezen.",
        Met("""{ "opmerking": "Alleen de toelichting is gelezen." }""").Advies(Registratie).Motivering.Single(o => o.Regel.Waarde == "awb-5-4").Opmerking);

    /// <summary>Een brief aan de inwoner noemt haar niet, en geen bepaling komt erdoor onder de gronden van het besluit.</summary>
    [Fact]
    public void De_brief_wordt_er_niet_anders_van()
    {
        string Brief(string onderwerp, string inhoud, bool metOpmerking) => (metOpmerking ? MetOpmerking(onderwerp, inhoud) : Met(Bekend(onderwerp, "20", inhoud))).Advies(Registratie).Teksten.Beschikking;

        Assert.All(Inhoud, o => Assert.Equal(Brief(o.Key, o.Value, false), Brief(o.Key, o.Value, true)));
    }

    private static Vormdocument MetOpmerking(string onderwerp, string inhoud)
    {
        var leden = JsonNode.Parse(Bekend(onderwerp, "20", inhoud))!;
        leden[onderwerp]!["opmerking"] = "Opmerking bij " + onderwerp;
        return Met(leden.ToJsonString());
    }
}
