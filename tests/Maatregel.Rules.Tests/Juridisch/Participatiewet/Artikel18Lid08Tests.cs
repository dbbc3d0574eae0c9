using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, achtste lid: daarna telkens drie maanden.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid08Tests
{
    private const string Telkens = "maatregel: pw-18-4-h pw-18-8 100% × 3";
    private const string EersteKeer = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2024-05-13");

    [Theory]
    [InlineData("pw-18-7", "2024-01-15", Telkens)]
    [InlineData("pw-18-8", "2024-01-15", Telkens)]
    [InlineData("pw-18-7", "2023-05-13", Telkens)]
    [InlineData("pw-18-8", "2023-05-13", Telkens)]
    [InlineData("pw-18-7", "2023-05-12", EersteKeer)]
    [InlineData("pw-18-8", "2023-05-12", EersteKeer)]
    [InlineData("pw-18-8", "2024-05-13", EersteKeer)]
    public void Na_het_zevende_of_achtste_lid_telkens_drie_maanden(string eerdere, string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, NoShow.MetEerdereMaatregel(eerdere, bekendgemaakt).Uitkomst);

    [Fact]
    public void Na_meer_dan_twaalf_maanden_begint_de_ladder_opnieuw_bij_het_vijfde_lid() => Assert.Equal(
        EersteKeer,
        NoShow.MetEerdereMaatregel("pw-18-6", "2021-06-01").MetEerdereMaatregel("pw-18-7", "2022-02-01").MetEerdereMaatregel("pw-18-8", "2023-01-10").Uitkomst);

    [Fact]
    public void Het_achtste_lid_gaat_voor_alle_andere_treden()
    {
        var zaak = NoShow.MetEerdereMaatregel("pw-18-5", "2023-06-01").MetEerdereMaatregel("pw-18-6", "2023-09-01").MetEerdereMaatregel("pw-18-7", "2024-01-15");

        Assert.Equal(Telkens, zaak.Uitkomst);
        Assert.All(["pw-18-5", "pw-18-6", "pw-18-7"], lid => Assert.StartsWith("opzij-gezet:", zaak.Waarom(lid), StringComparison.Ordinal));
    }

    [Fact]
    public void Een_ingetrokken_maatregel_telt_niet() => Assert.Equal(
        "niet-van-toepassing: De eerdere maatregel van 15 januari 2024 is ingetrokken en telt niet mee.",
        NoShow.MetEerdereMaatregel("pw-18-7", "2024-01-15", MaatregelStatus.Ingetrokken).Waarom("pw-18-8"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetEerdereMaatregel("pw-18-7", "2024-01-15").Verslag);
}
