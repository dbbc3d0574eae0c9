using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Zonder uitkering valt er niets te verlagen: stopt zij halverwege een maand, dan loopt de verlaging niet tot het einde daarvan.</summary>
[Trait("soort", "juridisch")]
public sealed class EindeVanDeUitkeringInDeBriefTests
{
    [Fact]
    public void Stopt_de_uitkering_in_de_maand_van_de_verlaging_dan_noemt_de_brief_die_dag()
    {
        var teksten = Stopt("2024-07-15").Advies.Teksten;

        Assert.Contains("Dat duurt van 1 juli 2024 tot en met 14 juli 2024.\nUw bijstand stopt op 15 juli 2024. Vanaf die dag verlagen wij niets.", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("31 juli 2024", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- Van 1 juli 2024 tot en met 14 juli 2024. De uitkering stopt op 15 juli 2024; vanaf die dag wordt niets verlaagd.", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("De verlaging loopt van 1 juli 2024 tot en met 14 juli 2024.", teksten.Inkeer, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_voornemen_noemt_die_dag_ook() => Assert.Contains(
        "- In juli 2024 krijgt u dan 100% minder.\nUw bijstand stopt op 15 juli 2024. Vanaf die dag verlagen wij niets.",
        Stopt("2024-07-15").MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-08-01", null)]
    [InlineData("2024-08-15", null)]
    [InlineData("2024-07-15", "2024-07-20")]
    public void Is_er_uitkering_aan_het_einde_van_die_maand_dan_loopt_de_verlaging_tot_dan(string einde, string? opnieuw)
    {
        var brief = Stopt(einde, opnieuw).Advies.Teksten.Beschikking;

        Assert.Contains("Dat duurt van 1 juli 2024 tot en met 31 juli 2024.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Vanaf die dag verlagen wij niets.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Loopt_een_verlaging_van_meer_maanden_door_tot_de_dag_dat_de_uitkering_stopt_dan_staat_ook_de_rest_er()
    {
        var brief = Stopt("2024-07-15").MetEerdereMaatregel("pw-18-5", "2023-09-21").Advies.Teksten.Beschikking;

        Assert.Contains("Dat duurt van 1 juli 2024 tot en met 14 juli 2024.", brief, StringComparison.Ordinal);
        Assert.Contains("Een deel kunnen wij niet uitvoeren: 100% gedurende 1 maand.", brief, StringComparison.Ordinal);
    }

    private static Zaak Stopt(string dag, string? opnieuw = null) => Zaak.EenNoShow().Met(c => c with
    {
        Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag(dag), OpnieuwToegekendPer = opnieuw is null ? null : Zaak.Dag(opnieuw) },
    });
}
