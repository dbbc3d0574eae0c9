using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen.LeidschendamVoorburg;

/// <summary>Artikel 10a: een maand, en twee maanden bij herhaling binnen twaalf maanden.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel10aTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2024-05-13");

    [Fact]
    public void De_eerste_keer_een_maand() => Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", NoShow.Uitkomst);

    [Theory]
    [InlineData("2023-05-13", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("2023-05-12", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Bij_herhaling_binnen_twaalf_maanden_twee_maanden(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, NoShow.MetEerdereMaatregel("pw-18-5", bekendgemaakt).Uitkomst);

    [Fact]
    public void Een_tweede_herhaling_bepaalt_de_wet_en_niet_dit_artikel() =>
        Assert.Equal("maatregel: pw-18-4-h pw-18-7 100% × 3", NoShow.MetEerdereMaatregel("pw-18-6", "2024-01-15").Uitkomst);

    [Fact]
    public void Het_artikel_staat_met_beide_perioden_in_de_motivering() =>
        Assert.Equal("toegepast: De eerste keer 1 maand, bij herhaling 2 maanden.", NoShow.Waarom("vo-10a"));

    [Theory]
    [InlineData("Afstemmingsverordening van de ene gemeente")]
    [InlineData("Afstemmingsverordening van de andere gemeente")]
    public void Elke_verordening_wordt_met_haar_eigen_naam_aangehaald_ook_als_zij_gelijk_luidt(string titel)
    {
        static IEnumerable<string> Bronnen(Zaak zaak) => zaak.Advies.Motivering.Single(o => o.Regel.Waarde == "pw-18-5").AndereBronnen.Select(b => b.Aanhaling);

        Assert.Contains($"artikel 10a, {Proefverordening.LeidschendamVoorburg.Titel}", Bronnen(Zaak.EenNoShow()));
        Assert.Contains($"artikel 10a, {titel}", Bronnen(Zaak.EenNoShow().AlsDeVerordening(v => v with { Titel = titel })));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.MetEerdereMaatregel("pw-18-5", "2023-05-13").Verslag);
}
