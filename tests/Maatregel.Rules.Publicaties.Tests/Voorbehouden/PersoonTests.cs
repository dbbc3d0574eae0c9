using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>For whom a provision holds is read as it is said, or the provision is not proposed.</summary>
public sealed class PersoonTests
{
    [Theory]
    [InlineData("het niet verrichten van een tegenprestatie, tenzij de belanghebbende alleenstaande ouder is")]
    [InlineData("het niet verrichten van een tegenprestatie, anders dan door een alleenstaande ouder")]
    [InlineData("het niet verrichten van een tegenprestatie door een ander dan een alleenstaande ouder")]
    [InlineData("het niet verrichten van een tegenprestatie, met uitzondering van alleenstaande ouders")]
    [InlineData("het niet verrichten van een tegenprestatie door een persoon die geen alleenstaande ouder is")]
    [InlineData("het niet verrichten van een tegenprestatie door een belanghebbende, niet zijnde een alleenstaande ouder")]
    [InlineData("het niet verrichten van een tegenprestatie door een belanghebbende, een alleenstaande ouder daaronder niet begrepen")]
    [InlineData("het niet verrichten van een tegenprestatie door iemand die de leeftijd van 27 jaar nog niet heeft bereikt")]
    [InlineData("het niet verrichten van een tegenprestatie door een alleenstaande ouder met een kind tot vijf jaar")]
    [InlineData("het niet verrichten van een tegenprestatie door een persoon jonger dan 21 jaar")]
    [InlineData("het niet verrichten van een tegenprestatie door een persoon van 27 jaar of ouder")]
    [InlineData("het niet verrichten van een tegenprestatie door iemand die niet jonger is dan 27 jaar")]
    [InlineData("het niet verrichten van een tegenprestatie door een persoon jonger dan 27 jaar, behalve in de eerste vier weken na de melding")]
    [InlineData("het in de eerste vier weken na de melding niet verrichten van een tegenprestatie")]
    public void Een_voorwaarde_die_niet_is_begrepen(string gedraging) => Assert.Equal("gedragingen/2-a/pw-9-1-a-registratie", Lees(gedraging).Gedragingen);

    [Theory]
    [InlineData("het niet verrichten van een tegenprestatie door een persoon jonger dan 27 jaar", "jonger-dan-27")]
    [InlineData("het niet verrichten van een tegenprestatie door een alleenstaande ouder", "alleenstaande-ouder")]
    [InlineData("het binnen vier weken na de melding, bedoeld in artikel 43, vierde lid, van de Participatiewet, door een persoon jonger dan 27 jaar niet verrichten van een tegenprestatie", "jonger-dan-27-in-zoektijd")]
    [InlineData("het gedurende de eerste 4 weken na een melding niet verrichten van een tegenprestatie door een persoon tot 27 jaar", "jonger-dan-27-in-zoektijd")]
    public void Een_voorwaarde_die_er_is(string gedraging, string persoon) => Assert.Equal($"\"{persoon}\"", Lees(gedraging)["gedragingen/2-b/pw-9-1-c-tegenprestatie.persoon"]);

    [Fact]
    public void Een_voorwaarde_boven_de_lijst() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 2 Gedragingen
        Gedragingen van een persoon van 27 jaar of ouder worden onderscheiden in:
        a. eerste categorie: het niet verrichten van een tegenprestatie;
        """).Gedragingen);

    [Fact]
    public void Een_lid_dat_iemand_uitzondert() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 2 Gedragingen
        (1) Gedragingen van de eerste categorie zijn het niet verrichten van een tegenprestatie.
        (2) Het eerste lid geldt niet voor een alleenstaande ouder.
        """).Gedragingen);

    [Fact]
    public void Wat_al_onder_de_wet_valt_is_geen_uitzondering() => Assert.Equal("gedragingen/2-a/pw-9-1-a-registratie, gedragingen/2-b/pw-9-1-a-verkrijgen", Lees(
        "het niet naar vermogen trachten arbeid te verkrijgen, anders dan bedoeld in artikel 18, vierde lid, van de Participatiewet").Gedragingen);

    private static Proeflezing Lees(string gedraging) => Proeflezing.Van($"""
        ## Artikel 2 Gedragingen
        De volgende gedragingen worden onderscheiden:
        a. eerste categorie: het zich niet laten registreren als werkzoekende bij het UWV;
        b. tweede categorie: {gedraging}.
        """);
}
