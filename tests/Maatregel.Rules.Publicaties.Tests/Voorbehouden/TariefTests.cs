using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>A tariff of which the text takes something back, or that it does not give as one number, is not proposed.</summary>
public sealed class TariefTests
{
    [Theory]
    [InlineData("10% van de norm gedurende een maand, met dien verstande dat het bedrag van de verlaging niet meer bedraagt dan € 250")]
    [InlineData("10% van de norm, met een minimum van € 50, gedurende een maand")]
    [InlineData("10% van de norm gedurende een maand, doch ten hoogste € 250")]
    [InlineData("10% van de norm gedurende een maand, maar nooit minder dan 50 euro")]
    [InlineData("10% van de norm gedurende een maand (maximaal € 250)")]
    [InlineData("10% van de norm gedurende een maand, doch ten hoogste vijftig euro")]
    [InlineData("10% van de norm gedurende een maand, maar niet meer dan het bedrag van de aanvullende bijstand")]
    [InlineData("10% van de norm gedurende een maand, afhankelijk van de ernst")]
    [InlineData("10% van de norm gedurende een maand of zolang de gedraging voortduurt")]
    [InlineData("10% van de norm gedurende een maand, tenzij de gedraging gering is")]
    [InlineData("10% van de norm gedurende een maand, mits de belanghebbende niet alleenstaand is")]
    [InlineData("10% van de norm gedurende een maand, behalve als hij alsnog aan de verplichting voldoet")]
    [InlineData("10% van de norm gedurende een maand, afgerond naar beneden op een veelvoud van € 5")]
    public void Een_beperking(string tarief) => Assert.Equal("2: 30", Lees(tarief).Tarieven);

    [Theory]
    [InlineData("De verlaging bedraagt bij gedragingen van de tweede categorie 30% gedurende een maand. De verlaging is niet hoger dan € 250.")]
    [InlineData("De verlaging bedraagt ten minste € 50.")]
    [InlineData("Het bedrag van de verlaging is niet hoger dan € 400 per maand.")]
    [InlineData("Het eerste lid geldt niet voor een alleenstaande ouder.")]
    [InlineData("Heeft de belanghebbende minderjarige kinderen, dan wordt het percentage van het eerste lid gehalveerd.")]
    [InlineData("Van het eerste lid wordt afgeweken als de belanghebbende kinderen heeft.")]
    [InlineData("Voor een belanghebbende van 18 tot 21 jaar is dat 5%.")]
    [InlineData("De verlaging bedraagt voor ieder lid van het gezin niet meer dan 50 euro.")]
    [InlineData("Het eerste lid is niet van toepassing als de belanghebbende binnen een week alsnog meewerkt.")]
    public void Een_beperking_in_een_eigen_lid(string lid) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 3 Hoogte
        (1) De verlaging bedraagt bij gedragingen van de eerste categorie 10% van de norm gedurende een maand.
        (2) {lid}
        """).Tarieven);

    [Fact]
    public void Een_beperking_onder_een_opsomming() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 3 Hoogte
        De verlaging bedraagt:
        a. 10% gedurende een maand bij gedragingen van de eerste categorie;
        b. 30% gedurende een maand bij gedragingen van de tweede categorie;
        met dien verstande dat de verlaging niet meer bedraagt dan € 250.
        """).Tarieven);

    [Theory]
    [InlineData("10 tot 20 procent van de norm gedurende een maand")]
    [InlineData("10% tot 20% van de norm gedurende een maand")]
    [InlineData("tien tot en met twintig procent van de norm gedurende een maand")]
    [InlineData("tussen 10 en 20% van de norm gedurende een maand")]
    [InlineData("40 à 60% gedurende een maand")]
    [InlineData("50-100% gedurende een maand")]
    [InlineData("50 – 100% gedurende een maand")]
    [InlineData("vijf à tien procent gedurende een maand")]
    [InlineData("van 10 tot maximaal 20% gedurende een maand")]
    [InlineData("10 of 20% gedurende een maand")]
    [InlineData("ten minste 10% gedurende een maand")]
    [InlineData("10% of meer gedurende een maand")]
    [InlineData("meer dan 10% gedurende een maand")]
    [InlineData("minstens een tiende en hoogstens 20 procent van de norm, een maand lang")]
    [InlineData("10, 20 of 30 procent van de norm gedurende een maand")]
    [InlineData("30 procent van de norm gedurende een tot drie maanden")]
    [InlineData("30% gedurende 1-3 maanden")]
    [InlineData("30% gedurende 1 à 2 maanden")]
    [InlineData("30% gedurende een of twee maanden")]
    [InlineData("30% gedurende minimaal een maand")]
    [InlineData("30% gedurende een maand of langer")]
    [InlineData("30% gedurende ten hoogste drie maanden")]
    public void Een_bereik(string tarief) => Assert.Equal("2: 30", Lees(tarief).Tarieven);

    [Theory]
    [InlineData("Categorie 1: 10% gedurende een maand.")]
    [InlineData("Categorie 1 – 10% gedurende een maand.")]
    [InlineData("Bij gedragingen uit categorie 1, 10%, één maand.")]
    [InlineData("Als sprake is van een gedraging van de eerste categorie, bedraagt de verlaging 10% van de norm gedurende een maand.")]
    [InlineData("De verlaging bedraagt 10% en duurt een maand bij gedragingen van de eerste categorie.")]
    [InlineData("Voor gedragingen van de eerste categorie: tien (10) procent gedurende één (1) maand.")]
    public void Een_getal_dat_geen_bereik_is(string zin)
    {
        var gelezen = Proeflezing.Van($"""
            ## Artikel 3 Hoogte van de verlaging
            {zin}
            """);

        Assert.Equal("1: 10", gelezen.Tarieven);
        Assert.Equal("1", gelezen["tarieven/1.tarief.maanden"]);
    }

    [Fact]
    public void Een_bereik_waar_de_duur_bovenaan_staat() => Assert.Null(Proeflezing.Van("""
        ## Artikel 3 Hoogte
        De verlaging duurt een tot drie maanden en bedraagt:
        a. 10% bij gedragingen van de eerste categorie;
        """)["tarieven/1.tarief.maanden"]);

    [Theory]
    [InlineData("gedurende een maand verlaagd tot 90% van de norm")]
    [InlineData("gedurende een maand verlaagd naar 70 procent van de norm")]
    [InlineData("gedurende een maand teruggebracht tot op 70%")]
    [InlineData("gedurende een maand verlaagd tot maximaal 70%")]
    [InlineData("gedurende een maand verlaagd, zodat hij nog 80 procent ontvangt")]
    [InlineData("gedurende een maand verlaagd en ontvangt de belanghebbende 90% van de norm")]
    [InlineData("gedurende een maand verlaagd, zodat hij 80% van de norm overhoudt")]
    public void Wat_overblijft(string verlaagd) => Assert.Equal("2: 30", Proeflezing.Van($"""
        ## Artikel 3 Hoogte
        (1) Bij gedragingen van de eerste categorie wordt de bijstand {verlaagd}.
        (2) Bij gedragingen van de tweede categorie wordt de bijstand verlaagd met 30% gedurende een maand.
        """).Tarieven);

    [Theory]
    [InlineData("20% van het benadelingsbedrag gedurende een maand")]
    [InlineData("20% van het verschil tussen de norm en het inkomen gedurende een maand")]
    [InlineData("20% van de ten onrechte ontvangen bijstand gedurende een maand")]
    [InlineData("20% van de bijstand die te veel is verstrekt gedurende een maand")]
    [InlineData("20% van de gehuwdennorm gedurende een maand")]
    [InlineData("20% over het inkomen gedurende een maand")]
    public void Een_deel_van_iets_anders(string tarief) => Assert.Equal("2: 30", Lees(tarief).Tarieven);

    [Theory]
    [InlineData("10% van de voor hem geldende bijstandsnorm gedurende een maand")]
    [InlineData("10% van de op de belanghebbende van toepassing zijnde norm gedurende een maand")]
    [InlineData("10% van de norm of grondslag gedurende een maand")]
    [InlineData("10% van uw uitkering gedurende een maand")]
    public void Een_deel_van_de_norm(string tarief) => Assert.Equal("1: 10, 2: 30", Lees(tarief).Tarieven);

    [Theory]
    [InlineData("Tot 1 januari 2025 bedraagt de verlaging bij gedragingen van de eerste categorie 5% gedurende een maand.")]
    [InlineData("Gedurende zes maanden na inwerkingtreding bedraagt de verlaging bij gedragingen van de eerste categorie 5%.")]
    [InlineData("De verlaging bedraagt bij gedragingen van de eerste categorie, onderdeel b, 5% gedurende een maand.")]
    [InlineData("In het jaar 2024 bedraagt de verlaging bij gedragingen van de eerste categorie 5% gedurende een maand.")]
    [InlineData("Bij gedragingen van de eerste categorie vóór 1 juli 2024 bedraagt de verlaging 5% gedurende een maand.")]
    [InlineData("De verlaging bedraagt voor inwoners van Agouw bij gedragingen van de eerste categorie 5% gedurende een maand.")]
    [InlineData("In de gemeente Agouw bedraagt de verlaging bij gedragingen van de eerste categorie 5% gedurende een maand.")]
    [InlineData("Bij gedragingen van de eerste categorie door een alleenstaande ouder bedraagt de verlaging 5% gedurende een maand.")]
    [InlineData("Bij gedragingen van de eerste categorie door een persoon jonger dan 27 jaar bedraagt de verlaging 5% gedurende een maand.")]
    [InlineData("In afwijking van artikel 3 bedraagt de verlaging bij gedragingen van de eerste categorie 5% gedurende een maand als sprake is van schulden.")]
    [InlineData("Bij gedragingen van de eerste en tweede categorie bedraagt de verlaging respectievelijk 5 en 10% gedurende een maand.")]
    public void Voor_een_tijd_een_plaats_of_een_persoon(string zin) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 3 Hoogte
        {zin}
        """).Tarieven);

    [Fact]
    public void In_het_overgangsrecht() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 9 Overgangsbepaling
        Bij gedragingen van de eerste categorie bedraagt de verlaging 5% gedurende een maand.
        """).Tarieven);

    [Theory]
    [InlineData("maximaal 20%")]
    [InlineData("niet hoger dan 20%")]
    [InlineData("hooguit 20%")]
    public void Een_hoogste(string tarief) => Assert.Equal("true", Lees(tarief + " van de norm gedurende een maand")["tarieven/1.tarief.percentageIsMaximum"]);

    [Fact]
    public void Een_hoogste_in_de_kop_van_een_kolom() => Assert.Equal("true", Proeflezing.Van("""
        ## Artikel 3 Hoogte
        | Categorie | Maximum percentage | Duur |
        | Categorie 1 | 20% | 1 maand |
        """)["tarieven/1.tarief.percentageIsMaximum"]);

    [Fact]
    public void Twee_tarieven_voor_een_categorie() => Assert.Equal("2: 30", Proeflezing.Van("""
        ## Artikel 3 Hoogte
        (1) Bij een geringe gedraging van de eerste categorie bedraagt de verlaging 5% gedurende een maand.
        (2) Bij een zware gedraging van de eerste categorie bedraagt de verlaging 10% gedurende een maand.
        (3) Bij een gedraging van de tweede categorie bedraagt de verlaging 30% gedurende een maand.
        """).Tarieven);

    [Theory]
    [InlineData("Bij gedragingen uit categorie 1-3 en 5: 10% gedurende een maand.", "1: 10, 2: 10, 3: 10, 5: 10")]
    [InlineData("Bij gedragingen van de eerste tot en met derde categorie: 10% gedurende een maand.", "1: 10, 2: 10, 3: 10")]
    [InlineData("Bij gedragingen van de categorieën 1 t/m 3: 10% gedurende een maand.", "1: 10, 2: 10, 3: 10")]
    [InlineData("Bij gedragingen van de eerste en de derde categorie: 10% gedurende een maand.", "1: 10, 3: 10")]
    [InlineData("Categorie 1 - 5% gedurende een maand.", "1: 5")]
    public void Een_reeks_van_categorieen(string zin, string tarieven) => Assert.Equal(tarieven, Proeflezing.Van($"""
        ## Artikel 3 Hoogte van de verlaging
        {zin}
        """).Tarieven);

    private static Proeflezing Lees(string tarief) => Proeflezing.Van($"""
        ## Artikel 3 Hoogte
        (1) De verlaging bedraagt bij gedragingen van de eerste categorie {tarief}.
        (2) De verlaging bedraagt bij gedragingen van de tweede categorie 30% van de norm gedurende een maand.
        """);
}
