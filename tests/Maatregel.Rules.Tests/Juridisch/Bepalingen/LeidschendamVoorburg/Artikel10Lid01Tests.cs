using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen.LeidschendamVoorburg;

/// <summary>Artikel 10, eerste lid, onderdeel b: categorie 2 is 20% gedurende een maand.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel10Lid01Tests
{
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Categorie_2_is_twintig_procent_gedurende_een_maand()
    {
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", Onderzoek.Uitkomst);
        Assert.Equal(261.69m, Onderzoek.Advies.Maatregelen[0].Totaal);
    }

    [Theory]
    [InlineData("vo-10-1-a")]
    [InlineData("vo-10-1-c")]
    public void Een_tarief_dat_de_bron_niet_noemt_komt_niet_voor(string tarief) => Assert.Empty(Onderzoek.Waarom(tarief));

    [Fact]
    public void Bij_een_verplichting_van_het_vierde_lid_geldt_het_niet() =>
        Assert.Equal("niet-van-toepassing: De grondslag valt niet onder dit tarief.", Zaak.EenNoShow().Waarom("vo-10-1-b"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzoek.Verslag);
}
