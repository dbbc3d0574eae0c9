using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, zevende lid: herhaling binnen twaalf maanden na een maatregel volgens het zesde lid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid07Tests
{
    private const string DrieMaanden = "maatregel: pw-18-4-h pw-18-7 100% × 3";
    private const string EersteKeer = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2024-05-13");

    [Theory]
    [InlineData("2024-01-15", DrieMaanden)]
    [InlineData("2024-05-12", DrieMaanden)]
    [InlineData("2024-05-13", EersteKeer)]
    [InlineData("2023-05-13", DrieMaanden)]
    [InlineData("2023-05-12", EersteKeer)]
    public void Binnen_twaalf_maanden_na_het_zesde_lid_zijn_het_drie_maanden(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, NoShow.MetEerdereMaatregel("pw-18-6", bekendgemaakt).Uitkomst);

    [Fact]
    public void Het_zevende_lid_gaat_voor_het_zesde()
    {
        var zaak = NoShow.MetEerdereMaatregel("pw-18-5", "2023-06-01").MetEerdereMaatregel("pw-18-6", "2024-01-15");

        Assert.Equal(DrieMaanden, zaak.Uitkomst);
        Assert.StartsWith("opzij-gezet:", zaak.Waarom("pw-18-6"), StringComparison.Ordinal);
    }

    [Fact]
    public void Na_alleen_een_eerste_maatregel_geldt_het_zesde_lid() => Assert.Equal(
        "niet-van-toepassing: Er is geen eerdere maatregel volgens het zesde lid.",
        NoShow.MetEerdereMaatregel("pw-18-5", "2024-01-15").Waarom("pw-18-7"));

    [Fact]
    public void Een_vernietigde_maatregel_telt_niet() => Assert.Equal(
        "niet-van-toepassing: De eerdere maatregel van 15 januari 2024 is vernietigd en telt niet mee.",
        NoShow.MetEerdereMaatregel("pw-18-6", "2024-01-15", MaatregelStatus.Vernietigd).Waarom("pw-18-7"));

    [Fact]
    public void De_wet_bepaalt_de_drie_maanden_ook_als_de_duur_van_de_verordening_niet_bekend_is() => Assert.StartsWith(
        "toegepast:",
        NoShow.MetEerdereMaatregel("pw-18-6", "2024-01-15").BuitenToepassing("vo-10a").Waarom("pw-18-7"),
        StringComparison.Ordinal);

    [Fact]
    public void Bij_een_eigen_categorie_van_de_verordening_niet() => Assert.Equal(
        "niet-van-toepassing: De grondslag is geen verplichting van het vierde lid.",
        NoShow.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetEerdereMaatregel("pw-18-6", "2024-01-15").Waarom("pw-18-7"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetEerdereMaatregel("pw-18-6", "2024-01-15").Verslag);
}
