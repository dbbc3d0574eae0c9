using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>A repeat clause about one subject is not the general one, and a ladder of which a step is not understood is no ladder.</summary>
public sealed class RecidiveTests
{
    [Theory]
    [InlineData("Zeer ernstige misdragingen", "Bij fysiek geweld bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Tekortschietend besef", "Bij tekortschietend besef bedraagt de verlaging 20% gedurende een maand.")]
    [InlineData("Plan van aanpak", "Bij het niet meewerken aan een plan van aanpak bedraagt de verlaging 20% gedurende een maand.")]
    public void Een_lid_bij_een_onderwerp(string opschrift, string eerste) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 10 {opschrift}
        (1) {eerste}
        (2) Als de belanghebbende dat binnen twaalf maanden opnieuw doet, wordt de duur van de verlaging verdubbeld.
        """).Onder("recidive"));

    [Theory]
    [InlineData("Als een belanghebbende zich binnen twaalf maanden opnieuw zeer ernstig misdraagt, wordt de duur verdubbeld.")]
    [InlineData("Bij herhaling van een misdraging binnen twaalf maanden wordt de duur van de verlaging verdubbeld.")]
    [InlineData("Als een belanghebbende binnen twaalf maanden opnieuw blijk geeft van tekortschietend besef van verantwoordelijkheid, wordt de duur verdubbeld.")]
    [InlineData("Als een belanghebbende binnen twaalf maanden opnieuw niet meewerkt aan een plan van aanpak, wordt de duur verdubbeld.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, met uitzondering van de eerste categorie.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, tenzij het om de eerste categorie gaat.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld. Dit geldt niet bij de eerste categorie.")]
    [InlineData("Als binnen twaalf maanden na een gedraging van de eerste categorie opnieuw een gedraging plaatsvindt, wordt de duur verdubbeld.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld. Dit artikel is uitsluitend van toepassing op gedragingen als bedoeld in artikel 3, eerste lid.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, maar alleen bij opzet.")]
    [InlineData("Bij herhaling binnen twaalf maanden van een gedraging als bedoeld in artikel 7, onderdeel b, wordt de duur verdubbeld.")]
    [InlineData("Bij herhaling binnen twaalf maanden door een belanghebbende met een IOAW-uitkering wordt de duur verdubbeld.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, maar niet als de eerste verlaging op nihil is gesteld.")]
    [InlineData("Bij herhaling van een gedraging als bedoeld in artikel 9 binnen twaalf maanden wordt de duur verdubbeld.")]
    public void Een_artikel_over_een_deel_van_de_gedragingen(string zin) => Assert.Equal("", Lees(zin).Onder("recidive"));

    [Theory]
    [InlineData("Als een belanghebbende zich binnen twaalf maanden opnieuw schuldig maakt aan een gedraging van de tweede categorie, wordt de duur van de verlaging verdubbeld.", "[2]")]
    [InlineData("Bij herhaling binnen twaalf maanden van een gedraging van de tweede of derde categorie wordt de duur van de verlaging verdubbeld.", "[2,3]")]
    [InlineData("Bij recidive binnen twaalf maanden wordt de duur van de verlaging voor gedragingen van de eerste tot en met derde categorie verdubbeld.", "[1,2,3]")]
    [InlineData("Als een belanghebbende zich binnen twaalf maanden opnieuw schuldig maakt aan een gedraging van dezelfde categorie, wordt de duur van de verlaging verdubbeld.", null)]
    public void De_categorieen_waarvoor_zij_geldt(string zin, string? categorieen)
    {
        var gelezen = Lees(zin);

        Assert.Equal("12", gelezen["recidive.inhoud.vensterInMaanden"]);
        Assert.Equal("2", gelezen["recidive.inhoud.stappen[0].waarde"]);
        Assert.Equal(categorieen, gelezen["recidive.inhoud.alleenCategorieen"]);
    }

    [Theory]
    [InlineData("Bij een derde gedraging binnen die twaalf maanden bedraagt de verlaging 100% gedurende drie maanden.")]
    [InlineData("Bij een tweede herhaling duurt de verlaging drie maanden.")]
    [InlineData("Bij de daaropvolgende gedraging wordt de uitkering stopgezet voor drie maanden.")]
    [InlineData("Daarna is de verlaging het dubbele.")]
    [InlineData("Daarna bedraagt de verlaging telkens 100%.")]
    [InlineData("Bij een volgende gedraging wordt bovendien de duur verdubbeld.")]
    [InlineData("Bij een volgende gedraging kan het college de duur verdubbelen.")]
    [InlineData("Bij een derde gedraging verhoogt het college de verlaging tot 100%.")]
    public void Een_stap_die_niet_is_begrepen(string zin) => Assert.Equal("", Lees(
        "Als binnen twaalf maanden opnieuw een gedraging uit dezelfde categorie plaatsvindt, wordt het percentage verdubbeld. " + zin).Onder("recidive.inhoud.stappen"));

    [Theory]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, ook als de gedraging niet van dezelfde categorie is.")]
    [InlineData("Bij herhaling binnen twaalf maanden wordt de duur verdubbeld, ongeacht of het om dezelfde categorie gaat.")]
    public void Een_categorie_die_er_niet_toe_doet(string zin) => Assert.Null(Lees(zin)["recidive.inhoud.watTelt"]);

    [Fact]
    public void Twee_vensters() => Assert.Equal("", Lees(
        "Bij herhaling binnen twaalf maanden wordt de duur verdubbeld. Bij een volgende herhaling binnen 24 maanden wordt de duur verdrievoudigd.").Onder("recidive"));

    [Fact]
    public void Een_hoogste_duur() => Assert.Equal("3", Lees("Bij recidive binnen twaalf maanden wordt de duur van de verlaging verdubbeld tot ten hoogste drie maanden.")["recidive.inhoud.stappen[0].plafond"]);

    [Fact]
    public void Een_venster_dat_een_bereik_is() => Assert.Equal("", Lees("Bij recidive binnen zes tot twaalf maanden wordt de duur van de verlaging verdubbeld.").Onder("recidive"));

    [Theory]
    [InlineData("10 tot 20 procentpunten")]
    [InlineData("maximaal 20 procentpunten")]
    public void Punten_die_niet_vaststaan(string punten) => Assert.Equal("", Lees(
        $"Bij herhaling binnen twaalf maanden wordt het percentage verhoogd met {punten}.").Onder("recidive.inhoud.stappen"));

    private static Proeflezing Lees(string zin) => Proeflezing.Van($"""
        ## Artikel 7 Gedragingen
        De gedragingen staan in de bijlage.
        ## Artikel 5 Recidive
        {zin}
        ## Artikel 9 Misdragingen
        Bij fysiek geweld bedraagt de verlaging 100% gedurende een maand.
        """);
}
