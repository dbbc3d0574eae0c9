using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>Conditions, exceptions and ranges in the other provisions.</summary>
public sealed class OverigeTests
{
    [Theory]
    [InlineData("Bij een gedraging van de eerste categorie wordt volstaan met een schriftelijke waarschuwing als de belanghebbende alsnog binnen twee weken aan de verplichting voldoet.")]
    [InlineData("Bij een gedraging van de eerste categorie wordt volstaan met een schriftelijke waarschuwing, mits de gedraging geen gevolgen heeft gehad.")]
    [InlineData("Indien de belanghebbende zijn verzuim herstelt, wordt bij een gedraging van de eerste categorie volstaan met een schriftelijke waarschuwing.")]
    [InlineData("Bij een gedraging van de eerste categorie wordt volstaan met een schriftelijke waarschuwing. Dit geldt niet bij opzet.")]
    [InlineData("Bij een gedraging van de eerste categorie die binnen twee weken is hersteld, volstaat het college met een waarschuwing.")]
    [InlineData("Het college kan volstaan met een waarschuwing bij een gedraging van de eerste categorie, onder a.")]
    [InlineData("Het college kan volstaan met een waarschuwing bij een gedraging van de eerste categorie. Van die bevoegdheid wordt geen gebruik gemaakt als de belanghebbende recidiveert.")]
    [InlineData("Bij een gedraging van de eerste of tweede categorie geeft het college een waarschuwing, bij de tweede categorie alleen de eerste keer.")]
    [InlineData("Bij een gedraging van de eerste categorie geeft het college een waarschuwing, tenzij de gedraging tot schade heeft geleid.")]
    [InlineData("Bij een gedraging van de eerste categorie wordt volstaan met een schriftelijke waarschuwing. De vorige zin geldt niet bij gedragingen van de eerste categorie onder b.")]
    public void Een_waarschuwing_met_een_voorwaarde(string zin) => Assert.Equal("", Artikel("Waarschuwing", zin).Onder("waarschuwing"));

    [Theory]
    [InlineData("Het college volstaat bij een gedraging van de eerste categorie met een schriftelijke waarschuwing. Dit geldt niet bij een gedraging van de tweede categorie.", "[1]")]
    [InlineData("Het college volstaat bij een gedraging van de eerste categorie, en niet van de tweede categorie, met een schriftelijke waarschuwing.", null)]
    [InlineData("Het college volstaat bij een gedraging van de eerste categorie met een schriftelijke waarschuwing, tenzij in de afgelopen twee jaar al een waarschuwing is gegeven.", "[1]")]
    public void Een_waarschuwing_voor_een_categorie(string zin, string? categorieen) => Assert.Equal(categorieen, Artikel("Waarschuwing", zin)["waarschuwing.inhoud.categorieen"]);

    [Fact]
    public void Een_waarschuwing_die_al_is_gegeven() => Assert.Equal("24", Artikel(
        "Waarschuwing",
        "Het college volstaat bij een gedraging van de eerste categorie met een schriftelijke waarschuwing, tenzij in de afgelopen twee jaar al een waarschuwing is gegeven.")["waarschuwing.inhoud.terugkijkenInMaanden"]);

    [Theory]
    [InlineData("De verlaging bedraagt bij gedragingen van de tweede categorie ten minste 30% en ten hoogste 60% van de norm gedurende een maand.")]
    [InlineData("Bij het niet verrichten van een tegenprestatie bedraagt de verlaging ten minste 30% en ten hoogste 60% van de norm.")]
    [InlineData("Bij zeer ernstige misdragingen is de verlaging minimaal 30% en maximaal 60%.")]
    [InlineData("De verlaging bedraagt ten minste 30% en ten hoogste 60% van de norm gedurende twee maanden.")]
    [InlineData("Bij gedragingen, bedoeld in artikel 7, is de verlaging ten minste 10% en ten hoogste 50%.")]
    public void De_ruimte_van_een_tarief_is_niet_die_van_alle(string zin) => Assert.Equal("", Artikel("Hoogte", zin).Onder("individueleAfstemming"));

    [Fact]
    public void De_ruimte_onder_een_categorie() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 3 Gedragingen van de tweede categorie
        (1) Het niet verrichten van een tegenprestatie.
        (2) De verlaging bedraagt ten minste 30% en ten hoogste 60% van de norm.
        """).Onder("individueleAfstemming"));

    [Theory]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging 25 procent van de norm.", null)]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging 50% van de uitkering.", null)]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging 50%.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt de bijstand met 25% verlaagd.", null)]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging ten minste de helft.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt de verlaging gehalveerd, tenzij de tweede categorie van toepassing is.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt bij de eerste categorie de verlaging gehalveerd.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt de verlaging verminderd tot een kwart tot de helft.", null)]
    [InlineData("Bij verminderde verwijtbaarheid kan het college de verlaging halveren.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt de verlaging gehalveerd als de belanghebbende hulp aanvaardt.", null)]
    [InlineData("Bij verminderde verwijtbaarheid wordt de duur van de verlaging gehalveerd.", null)]
    [InlineData("Als de gedraging verminderd verwijtbaar is, wordt de verlaging gehalveerd.", "\"1/2\"")]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging de helft van het percentage.", "\"1/2\"")]
    [InlineData("Bij verminderde verwijtbaarheid bedraagt de verlaging 25 procent van het percentage van artikel 3.", "\"1/4\"")]
    [InlineData("Bij verminderde verwijtbaarheid wordt de maatregel met een kwart verminderd.", "\"3/4\"")]
    [InlineData("Bij verminderde verwijtbaarheid wordt de verlaging gehalveerd.", "\"1/2\"")]
    public void Het_deel_bij_verminderde_verwijtbaarheid(string zin, string? deel) => Assert.Equal(deel, Artikel("Verminderde verwijtbaarheid", zin)["verminderdeVerwijtbaarheid.inhoud.deel"]);

    [Fact]
    public void Ten_hoogste_bij_een_duur_naar_de_gevolgen()
    {
        var gelezen = Artikel(
            "Tekortschietend besef",
            "Bij tekortschietend besef van verantwoordelijkheid voor de voorziening in het bestaan bedraagt de verlaging ten hoogste 40% van de norm gedurende de periode dat de belanghebbende eerder een beroep op bijstand doet, met een maximum van 24 maanden.");

        Assert.Equal("40", gelezen["tekortschietendBesef.inhoud.gevallen[0].tarief.percentage"]);
        Assert.Equal("true", gelezen["tekortschietendBesef.inhoud.gevallen[0].tarief.percentageIsMaximum"]);
        Assert.Equal("24", gelezen["tekortschietendBesef.inhoud.gevallen[0].tarief.duurformule.maximumMaanden"]);
    }

    [Theory]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20% van het benadelingsbedrag gedurende een maand.")]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20 tot 40% gedurende de periode dat hij eerder bijstand nodig heeft.")]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20% gedurende de periode dat hij eerder bijstand nodig heeft, met een minimum van € 50.")]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20% zolang hij eerder bijstand nodig heeft, doch ten minste drie maanden.")]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20% zolang hij eerder bijstand nodig heeft, met een minimum van twee en een maximum van 24 maanden.")]
    [InlineData("Bij tekortschietend besef bedraagt de verlaging 20% gedurende een maand, tenzij hij alleenstaande ouder is.")]
    [InlineData("Bij tekortschietend besef en een benadelingsbedrag tot € 1.000 bedraagt de verlaging 20% gedurende een maand, doch ten hoogste € 100.")]
    public void Een_geval_van_tekortschietend_besef_met_een_beperking(string zin) => Assert.Equal("", Artikel("Tekortschietend besef", zin).Onder("tekortschietendBesef.inhoud"));

    [Theory]
    [InlineData("In afwijking van het eerste lid kan de verlaging worden toegepast op een nog niet uitbetaalde maand.", "true")]
    [InlineData("De verlaging kan worden toegepast over een maand waarover de bijstand nog moet worden uitbetaald.", null)]
    [InlineData("De verlaging wordt niet toegepast op een maand die nog niet is uitbetaald.", null)]
    [InlineData("In afwijking van het eerste lid kan de verlaging eerder ingaan.", null)]
    [InlineData("Het besluit vermeldt de ingangsdatum.", "false")]
    public void Een_maand_die_nog_niet_is_betaald(string lid, string? verwacht) => Assert.Equal(verwacht, Proeflezing.Van($"""
        ## Artikel 5 Ingangsdatum
        (1) De verlaging gaat in op de eerste dag van de maand na bekendmaking van het besluit.
        (2) {lid}
        """)["ingang.inhoud.eerderAlsNietUitbetaald"]);

    [Theory]
    [InlineData("Tot de tweede categorie behoort het uit houding en gedrag ondubbelzinnig laten blijken van het niet willen nakomen van de verplichtingen.")]
    [InlineData("Het ondubbelzinnig laten blijken de verplichtingen niet na te willen komen leidt tot een verlaging.")]
    [InlineData("De verlaging eindigt niet als de belanghebbende ondubbelzinnig laat blijken de verplichtingen na te komen.")]
    public void Een_gedraging_is_geen_inkeer(string zin) => Assert.Equal("", Artikel("Gedragingen", zin).Onder("inkeer"));

    [Theory]
    [InlineData("Het college weigert de uitkering tijdelijk als de belanghebbende nalaat werk te aanvaarden.")]
    [InlineData("De uitkering wordt tijdelijk geweigerd als de belanghebbende nalaat werk te aanvaarden.")]
    public void Blijvend_en_tijdelijk_weigeren_in_verschillende_leden(string lid)
    {
        var gelezen = Proeflezing.Van($"""
            ## Artikel 5 Weigeren van de IOAW-uitkering
            (1) Het college weigert de uitkering blijvend als de belanghebbende door eigen toedoen werk niet behoudt.
            (2) {lid}
            """);

        Assert.Equal("true", gelezen["weigering.inhoud.blijvend"]);
        Assert.Equal("true", gelezen["weigering.inhoud.tijdelijk"]);
    }

    [Fact]
    public void Weigeren_voor_een_tijd_die_anders_is_gezegd() => Assert.Null(Proeflezing.Van("""
        ## Artikel 5 Weigeren van de IOAW-uitkering
        (1) Het college weigert de uitkering blijvend als de belanghebbende door eigen toedoen werk niet behoudt.
        (2) Het college weigert de uitkering zes maanden als de belanghebbende nalaat werk te aanvaarden.
        """)["weigering.inhoud.tijdelijk"]);

    private static Proeflezing Artikel(string opschrift, string tekst) => Proeflezing.Van($"""
        ## Artikel 7 Gedragingen
        De gedragingen staan in de bijlage.
        ## Artikel 8 {opschrift}
        {tekst}
        """);
}
