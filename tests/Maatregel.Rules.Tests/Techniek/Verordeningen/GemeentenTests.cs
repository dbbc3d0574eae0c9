using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

[Trait("soort", "techniek")]
public sealed class GemeentenTests
{
    [Fact]
    public void Er_zijn_er_342_en_84_die_zijn_opgegaan_in_een_andere()
    {
        Assert.Equal(342, Gemeenten.Alle.Count(g => g.TotEnMet is null));
        Assert.Equal(84, Gemeenten.Alle.Count(g => g.TotEnMet is not null));
        Assert.All(Gemeenten.Alle, g => Assert.True(g.TotEnMet is null == g.OpgegaanIn is null, g.Code));
        Assert.All(Gemeenten.Alle.Where(g => g.OpgegaanIn is not null), g => Assert.NotNull(Gemeenten.Zoek(g.OpgegaanIn!)));
    }

    [Theory]
    [InlineData("Leidschendam-Voorburg", "GM1916")]
    [InlineData("leidschendam voorburg", "GM1916")]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("Hengelo (O)", "GM0164")]
    [InlineData("Bergen (NH)", "GM0373")]
    [InlineData("sudwest fryslan", "GM1900")]
    public void Een_naam_wordt_gevonden_hoe_zij_ook_is_geschreven(string naam, string code) => Assert.Equal(code, Gemeenten.ZoekNaam(naam)!.Code);

    [Fact]
    public void Wat_er_niet_is_wordt_niet_gevonden()
    {
        Assert.Null(Gemeenten.ZoekNaam("Nergenshuizen"));
        Assert.Null(Gemeenten.ZoekNaam(""));
        Assert.Null(Gemeenten.Zoek("GM0000"));
    }
}
