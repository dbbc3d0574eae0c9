using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Herhaling bij de eigen categorieën van de verordening.</summary>
[Trait("soort", "juridisch")]
public sealed class RecidiveregelTests
{
    private const string EersteKeer = "maatregel: vo-9-2 vo-10-1-b 20% × 1";
    private const string Verdubbeld = "maatregel: vo-9-2 model-16 20% × 2";
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().Op("2024-05-13").MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Theory]
    [InlineData("2024-01-15", Verdubbeld)]
    [InlineData("2023-05-13", Verdubbeld)]
    [InlineData("2023-05-12", EersteKeer)]
    [InlineData("2024-05-12", Verdubbeld)]
    [InlineData("2024-05-13", EersteKeer)]
    public void Binnen_twaalf_maanden_wordt_de_duur_verdubbeld(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel("vo-10-1-b", bekendgemaakt, categorie: 2).Uitkomst);

    [Theory]
    [InlineData(1, EersteKeer)]
    [InlineData(2, Verdubbeld)]
    [InlineData(3, Verdubbeld)]
    public void Alleen_dezelfde_of_een_hogere_categorie_telt(int categorie, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: categorie).Uitkomst);

    [Fact]
    public void Verdubbelen_gaat_uit_van_het_tarief_zonder_herhaling() => Assert.Equal(
        Verdubbeld,
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2023-11-15", categorie: 2).MetEerdereMaatregel("model-16", "2024-01-15", categorie: 2).Uitkomst);

    [Theory]
    [InlineData(MaatregelStatus.Vernietigd)]
    [InlineData(MaatregelStatus.Ingetrokken)]
    public void Een_vernietigde_of_ingetrokken_maatregel_telt_niet(MaatregelStatus status) =>
        Assert.Equal(EersteKeer, Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", status, categorie: 2).Uitkomst);

    [Fact]
    public void Een_maatregel_volgens_het_vijfde_lid_telt_hier_niet()
    {
        Assert.Equal(EersteKeer, Onderzoek.MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);
        Assert.Equal(
            "niet-van-toepassing: Er is geen eerdere maatregel volgens de verordening.",
            Onderzoek.MetEerdereMaatregel("pw-18-5", "2024-01-15").Waarom("model-16"));
    }

    [Fact]
    public void Bij_het_vierde_lid_geldt_de_ladder_van_de_wet() => Assert.Equal(
        "niet-van-toepassing: Voor de verplichtingen van artikel 18, vierde lid, geldt de ladder van de wet.",
        Zaak.EenNoShow().Waarom("model-16"));

    [Fact]
    public void De_modelbepaling_is_een_aanname() => Assert.Contains(
        "modelbepaling-recidive",
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Een_waarschuwing_of_nihil_telt_alleen_als_de_verordening_dat_zegt()
    {
        var gewaarschuwd = Onderzoek.MetEerdereMaatregel(Eerder with { Waarschuwing = true, Percentage = 0 });
        var nihil = Onderzoek.MetEerdereMaatregel(Eerder with { Percentage = 0 });

        Assert.Equal(EersteKeer, gewaarschuwd.Uitkomst);
        Assert.Equal(EersteKeer, nihil.Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 20% × 2", gewaarschuwd.AlsDeVerordening(v => Recidive(v, r => r with { WaarschuwingTelt = true })).Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 20% × 2", nihil.AlsDeVerordening(v => Recidive(v, r => r with { AfgezienWegensDringendeRedenenTelt = true })).Uitkomst);
    }

    [Fact]
    public void Een_latere_herhaling_kan_anders_worden_verzwaard_dan_de_eerste()
    {
        var rotterdams = Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => Recidive(v, r => r with
        {
            Stappen =
            [
                new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 },
                new RecidiveStap { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 100 },
            ],
        }));

        Assert.Equal("maatregel: vo-9-2 vo-16 20% × 2", rotterdams.Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 70% × 2", rotterdams.MetEerdereMaatregel(Eerder).Uitkomst);
        Assert.Equal("maatregel: vo-9-2 vo-16 100% × 2", rotterdams.MetEerdereMaatregel(Eerder).MetEerdereMaatregel(Eerder).Uitkomst);
    }

    [Fact]
    public void Zonder_dag_van_bekendmaking_wordt_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag eerdere-maatregel-bekendmaking",
        Onderzoek.MetEerdereMaatregel("vo-10-1-b", bekendgemaakt: null, categorie: 2).Uitkomst);

    [Fact]
    public void Is_de_bepaling_niet_bekend_dan_wordt_zij_gevraagd() => Assert.Equal(
        "nog-niet: vraag recidive-onbekend",
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with { Recidive = Proefverordening.Onbekend<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Regelt_de_verordening_geen_herhaling_dan_blijft_het_gewone_tarief() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder).AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() }).Uitkomst);

    [Fact]
    public void Is_de_bepaling_onverbindend_dan_blijft_het_gewone_tarief() => Assert.Equal(
        EersteKeer,
        Onderzoek.MetEerdereMaatregel(Eerder).BuitenToepassing("model-16").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2).Verslag);

    private static EerdereMaatregel Eerder { get; } = new()
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 20,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static Verordeningen.Verordening Recidive(Verordeningen.Verordening verordening, Func<Recidiveregeling, Recidiveregeling> anders) =>
        verordening with { Recidive = Proefverordening.Bekend("16", anders(verordening.Recidive!.Inhoud!)) };
}
