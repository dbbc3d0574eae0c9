using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Recidive;

/// <summary>Een eerdere maatregel die naar een artikel van een verordening heet: welk artikel dat was, hangt af van de verordening van toen.</summary>
[Trait("soort", "juridisch")]
public sealed class AfkomstTests
{
    private const string EersteKeer = "maatregel: pw-18-4-h pw-18-5 100% × 1";

    private static readonly EerdereMaatregel ElderVandaan = new()
    {
        Regel = new("vo-10a"),
        Gemeente = "GM0363",
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 100,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    };

    [Fact]
    public void Is_de_verordening_van_toen_niet_bekend_dan_wordt_gevraagd_op_welk_lid_de_maatregel_rust()
    {
        var vraag = Assert.Single(Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { TeltMee = Antwoord.Ja }).Advies.OpenVragen);

        Assert.Equal("eerdere-maatregel-regel", vraag.Code);
        Assert.StartsWith("Volgens de opgave berust de eerdere maatregel van 15 januari 2024 op artikel 10a van de verordening. De verordening die toen gold, is hier niet bekend.", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("$.eerdereMaatregelen[0].regel", vraag.Velden);
    }

    [Fact]
    public void Het_antwoord_telt()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2", Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new("pw-18-5"), TeltMee = Antwoord.Ja }).Uitkomst);
        Assert.Equal(EersteKeer, Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new("pw-18-2") }).Uitkomst);
    }

    [Fact]
    public void Wat_zeker_niet_op_het_vijfde_lid_rust_of_niet_meetelt_wordt_niet_gevraagd()
    {
        foreach (var anders in (EerdereMaatregel[])
        [
            ElderVandaan with { Categorie = 2 },
            ElderVandaan with { Percentage = 20 },
            ElderVandaan with { Percentage = null, Waarschuwing = true },
            ElderVandaan with { Bekendgemaakt = Zaak.Dag("2023-05-12") },
            ElderVandaan with { Status = MaatregelStatus.Vernietigd },
            ElderVandaan with { Regel = new("vo-10-1-b"), Gemeente = null, Bekendgemaakt = null },
        ])
        {
            Assert.Equal(EersteKeer, Zaak.EenNoShow().MetEerdereMaatregel(anders).Uitkomst);
        }
    }

    [Theory]
    [InlineData("vo-10a", null)]
    [InlineData("vo-9-2", 100)]
    public void Van_een_gemeente_waarvan_hier_niets_bekend_is_kan_elk_artikel_bij_het_vijfde_lid_horen(string regel, int? percentage) => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-regel",
        Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new(regel), Gemeente = "GM0344", Percentage = percentage, TeltMee = Antwoord.Ja }).Uitkomst);

    [Theory]
    [InlineData("vo-77", 1, "Die bepaling staat niet in de Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015, die toen gold. Volgens welke bepaling is die maatregel opgelegd?")]
    [InlineData("vo-10a", 2, "Die bepaling geeft de duur bij het vijfde en het zesde lid van artikel 18. Volgens welk lid is die maatregel opgelegd?")]
    public void De_vraag_zegt_waarom_de_bepaling_niet_volstaat(string regel, int maanden, string vraag) => Assert.EndsWith(
        vraag,
        Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new(regel), Gemeente = null, Maanden = maanden }).Advies.OpenVragen.Single(v => v.Code == "eerdere-maatregel-regel").Vraag.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("pw-18-5", "pw-18-4-a", true)]
    [InlineData("pw-18-5", null, true)]
    [InlineData("pw-18-5", "pw-18-4-h", false)]
    [InlineData("vo-10-1-b", "pw-18-4-a", false)]
    public void Kan_het_bedrag_van_de_eerdere_maatregel_zijn_gespreid_dan_kan_hij_nog_twee_maanden_lopen(string regel, string? grondslag, bool loopt) =>
        Assert.Equal(loopt, MisschienGespreid(regel, grondslag).Advies.OpenVragen.Any(v => v.Code == "eerdere-maatregel-loopt"));

    [Fact]
    public void Liet_de_verordening_spreiden_niet_toe_dan_is_hij_voorbij() => Assert.DoesNotContain(
        "eerdere-maatregel-loopt",
        MisschienGespreid("pw-18-5", "pw-18-4-a").AlsDeVerordening(v => v with { Spreiding = Proefverordening.NietGeregeld<Spreiding>() }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Is_niet_bekend_of_zij_spreiden_toeliet_dan_kan_hij_nog_lopen() => Assert.Contains(
        "eerdere-maatregel-loopt",
        MisschienGespreid("pw-18-5", "pw-18-4-h").AlsDeVerordening(v => v with { Spreiding = Proefverordening.Onbekend<Spreiding>() }).Advies.OpenVragen.Select(v => v.Code));

    /// <summary>One month of 100%, announced in April: spread it runs into July, the first month of the new measure.</summary>
    private static Zaak MisschienGespreid(string regel, string? grondslag) => Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with
    {
        Regel = new(regel),
        Grondslag = grondslag is null ? null : new(grondslag),
        Gemeente = null,
        Gedragingsdatum = Zaak.Dag("2024-03-11"),
        Bekendgemaakt = Zaak.Dag("2024-04-15"),
        Plan = null,
    });

    [Theory]
    [InlineData("vo-10a")]
    [InlineData("vo-77")]
    public void Is_geen_enkele_dag_gezegd_dan_wordt_die_gevraagd_als_de_bepaling_bij_het_vijfde_lid_kan_horen(string regel) => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new(regel), Gemeente = null, Bekendgemaakt = null }).Uitkomst);

    [Theory]
    [InlineData(MaatregelStatus.Vernietigd)]
    [InlineData(MaatregelStatus.Ingetrokken)]
    public void Ook_naast_andere_geldige_maatregelen_blijft_dat_een_vraag(MaatregelStatus status)
    {
        var zesde = Zaak.EenNoShow().MetEerdereMaatregel("pw-18-5", "2023-09-21", status).MetEerdereMaatregel("pw-18-6", "2024-01-15").MetEerdereMaatregel("vo-10-1-b", "2023-11-15", categorie: 2);
        var achtste = Zaak.EenNoShow().MetEerdereMaatregel("pw-18-7", "2023-09-21", status).MetEerdereMaatregel("pw-18-8", "2024-01-15");

        Assert.Equal("nog-niet: vraag recidive-trede", zesde.Uitkomst);
        Assert.Equal("nog-niet: vraag recidive-trede", achtste.Uitkomst);
    }

    [Theory]
    [InlineData("vo-10a")]
    [InlineData("pw-18-5")]
    public void Een_hogere_trede_op_een_vernietigde_lagere_is_een_vraag_hoe_die_lagere_ook_heet(string lager)
    {
        var zaak = Zaak.EenNoShow()
            .MetEerdereMaatregel(ElderVandaan with { Regel = new(lager), Gemeente = null, Bekendgemaakt = Zaak.Dag("2023-09-21"), Status = MaatregelStatus.Vernietigd })
            .MetEerdereMaatregel("pw-18-6", "2024-01-15");

        Assert.Equal("nog-niet: vraag recidive-trede", zaak.Uitkomst);
    }
}
