using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 20, eerste lid, IOAW en tweede lid, IOAZ: wie geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd.</summary>
[Trait("soort", "juridisch")]
public abstract class Weigeren(Regeling wet, string regel) : Tweelingtests(wet)
{
    [Theory]
    [InlineData("a")]
    [InlineData("c")]
    public void Werk_niet_zoeken_of_niet_aanvaarden_is_weigering_en_geen_verlaging(string onderdeel) =>
        Assert.Equal("andere-route: weigering", Zaak.EenSchendingVan($"{Code}-37-1-{onderdeel}").Uitkomst);

    [Theory]
    [InlineData("b")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    public void De_andere_verplichtingen_niet(string onderdeel) => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over het zoeken of aanvaarden van werk.",
        Zaak.EenSchendingVan($"{Code}-37-1-{onderdeel}").Waarom(regel));

    [Fact]
    public void Ook_als_verwijtbaarheid_nog_niet_is_beoordeeld() => Assert.Equal(
        "andere-route: weigering",
        Zaak.EenSchendingVan($"{Code}-37-1-c").MetMate(Mate.Onbekend).Uitkomst);

    [Fact]
    public void Ontbreekt_elke_verwijtbaarheid_dan_wordt_ook_niet_geweigerd() => Assert.Equal(
        $"geen-maatregel: {Code}-20-3",
        Zaak.EenSchendingVan($"{Code}-37-1-c").MetMate(Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Een_ontheffing_gaat_voor_de_weigering() => Assert.Equal(
        $"geen-maatregel: {Code}-37a",
        Zaak.EenSchendingVan($"{Code}-37-1-c").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, $"{Code}-37-1-c").Uitkomst);
}
