using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 20, tweede lid, IOAZ: wie geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid02Tests
{
    [Theory]
    [InlineData("a")]
    [InlineData("c")]
    public void Werk_niet_zoeken_of_niet_aanvaarden_is_weigering_en_geen_verlaging(string onderdeel) =>
        Assert.Equal("andere-route: weigering", Zaak.EenSchendingVan("ioaz-37-1-" + onderdeel).Uitkomst);

    [Theory]
    [InlineData("b")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    public void De_andere_verplichtingen_niet(string onderdeel) => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over het zoeken of aanvaarden van werk.",
        Zaak.EenSchendingVan("ioaz-37-1-" + onderdeel).Waarom("ioaz-20-2"));

    [Fact]
    public void Ook_als_verwijtbaarheid_nog_niet_is_beoordeeld() => Assert.Equal(
        "andere-route: weigering",
        Zaak.EenSchendingVan("ioaz-37-1-c").MetMate(Mate.Onbekend).Uitkomst);

    [Fact]
    public void Ontbreekt_elke_verwijtbaarheid_dan_wordt_ook_niet_geweigerd() => Assert.Equal(
        "geen-maatregel: ioaz-20-3",
        Zaak.EenSchendingVan("ioaz-37-1-c").MetMate(Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Een_ontheffing_gaat_voor_de_weigering() => Assert.Equal(
        "geen-maatregel: ioaz-37a",
        Zaak.EenSchendingVan("ioaz-37-1-c").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "ioaz-37-1-c").Uitkomst);

    [Fact]
    public void Dat_iemand_arbeid_in_dienstbetrekking_had_aanvaard_is_een_aanname()
    {
        var advies = Zaak.EenSchendingVan("ioaz-37-1-c").Advies;

        Assert.Contains("niet-gesteld-arbeid-aanvaard", advies.Aannames.Select(a => a.Code));
        Assert.Contains("Dat kan alleen bij wie arbeid in dienstbetrekking had aanvaard", advies.Route!.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaz-37-1-c").Verslag);
}
