using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

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
    [InlineData("vo-10a")]
    [InlineData("vo-77")]
    public void Is_geen_enkele_dag_gezegd_dan_wordt_die_gevraagd_als_de_bepaling_bij_het_vijfde_lid_kan_horen(string regel) => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Zaak.EenNoShow().MetEerdereMaatregel(ElderVandaan with { Regel = new(regel), Gemeente = null, Bekendgemaakt = null }).Uitkomst);

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
