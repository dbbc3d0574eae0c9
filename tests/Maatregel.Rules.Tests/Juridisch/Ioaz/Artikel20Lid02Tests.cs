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
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaz-37-1-c").Verslag);
}
