using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen.LeidschendamVoorburg;

/// <summary>Artikel 10b: alleen bij onderdeel a kan het bedrag over drie maanden worden gespreid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel10bTests
{
    private static readonly Zaak WerkGeweigerd =
        Zaak.EenSchendingVan("pw-18-4-a").Gespreid().MetUitkering(u => u with { NormPerMaand = 1369.06m });

    [Fact]
    public void Drie_gelijke_delen_met_wat_overblijft_in_de_eerste_maand()
    {
        var maatregel = WerkGeweigerd.Advies.Maatregelen[0];

        Assert.Equal([456.36m, 456.35m, 456.35m], maatregel.Plan.Select(p => p.Bedrag!.Value));
        Assert.Equal(1369.06m, maatregel.Totaal);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("f")]
    [InlineData("g")]
    [InlineData("h")]
    public void Bij_de_andere_onderdelen_niet(string onderdeel) =>
        Assert.Single(Zaak.EenSchendingVan("pw-18-4-" + onderdeel).MetGrondslag("pw-18-4-" + onderdeel).Gespreid().Advies.Maatregelen[0].Plan);

    [Fact]
    public void Bij_herhaling_niet() => Assert.Equal(
        [1369.06m, 1369.06m],
        WerkGeweigerd.MetEerdereMaatregel("pw-18-5", "2024-01-15").Advies.Maatregelen[0].Plan.Select(p => p.Bedrag!.Value));

    [Fact]
    public void De_uitleg() => Snapshot.Match(WerkGeweigerd.Verslag);
}
