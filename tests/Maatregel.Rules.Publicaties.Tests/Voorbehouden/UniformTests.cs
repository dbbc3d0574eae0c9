using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>What is said of another act in the same article is not the duration of artikel 18, vierde lid.</summary>
public sealed class UniformTests
{
    [Fact]
    public void Een_ander_lid_gaat_over_een_eigen_gedraging()
    {
        var gelezen = Proeflezing.Van("""
            ## Artikel 3 Hoogte en duur van de verlaging
            (1) Bij het niet nakomen van een verplichting als bedoeld in artikel 18, vierde lid, van de Participatiewet bedraagt de verlaging 100% gedurende een maand.
            (2) Bij het niet meewerken aan een plan van aanpak bedraagt de verlaging 20% gedurende een maand. Bij herhaling binnen twaalf maanden bedraagt de verlaging 20% gedurende drie maanden.
            (3) Bij het niet verrichten van een tegenprestatie bedraagt de verlaging 30% gedurende een maand.
            """);

        Assert.Equal("1", gelezen["uniform.inhoud[0].eersteMaanden"]);
        Assert.Null(gelezen["uniform.inhoud[0].herhalingMaanden"]);
        Assert.Equal("20", gelezen["gedragingen/3-2/pw-9-1-b-plan-van-aanpak.tarief.percentage"]);
        Assert.Equal("1", gelezen["gedragingen/3-2/pw-9-1-b-plan-van-aanpak.tarief.maanden"]);
        Assert.Equal("30", gelezen["gedragingen/3-3/pw-9-1-c-tegenprestatie.tarief.percentage"]);
        Assert.Equal("", gelezen.Onder("recidive"));
    }

    [Theory]
    [InlineData("Geüniformeerde en andere verplichtingen")]
    [InlineData("Verplichtingen")]
    public void Ook_onder_een_opschrift_dat_de_geuniformeerde_noemt(string opschrift) => Assert.Null(Proeflezing.Van($"""
        ## Artikel 3 {opschrift}
        (1) De verlaging, bedoeld in artikel 18, vijfde lid, van de Participatiewet, duurt twee maanden.
        (2) Bij het niet verrichten van een tegenprestatie bedraagt de verlaging 30% gedurende een maand, ook bij herhaling een maand.
        """)["uniform.inhoud[0].herhalingMaanden"]);

    [Fact]
    public void Een_lid_dat_naar_het_geuniformeerde_lid_verwijst() => Assert.Equal("3", Proeflezing.Van("""
        ## Artikel 3 Hoogte
        (1) De verlaging, bedoeld in artikel 18, vijfde lid, van de Participatiewet, duurt een maand.
        (2) Bij het niet verrichten van een tegenprestatie bedraagt de verlaging 30% gedurende een maand.
        (3) Bij herhaling van een gedraging als bedoeld in het eerste lid duurt de verlaging drie maanden.
        """)["uniform.inhoud[0].herhalingMaanden"]);

    [Fact]
    public void Een_verwijzing_naar_een_artikel_met_meer() => Assert.Null(Proeflezing.Van("""
        ## Artikel 3 Hoogte
        (1) De verlaging, bedoeld in artikel 18, vijfde lid, van de Participatiewet, duurt een maand.
        (2) Bij het niet verrichten van een tegenprestatie bedraagt de verlaging 30% gedurende een maand.
        ## Artikel 4 Herhaling
        Bij herhaling van een gedraging als bedoeld in artikel 3 duurt de verlaging drie maanden.
        """)["uniform.inhoud[0].herhalingMaanden"]);

    [Fact]
    public void Een_tweede_gedraging_is_een_herhaling()
    {
        var gelezen = Proeflezing.Van("""
            ## Artikel 4 Duur
            De verlaging duurt bij schending van artikel 18, vierde lid, van de Participatiewet een maand. Bij een tweede gedraging binnen twaalf maanden duurt zij twee maanden.
            """);

        Assert.Equal("1", gelezen["uniform.inhoud[0].eersteMaanden"]);
        Assert.Equal("2", gelezen["uniform.inhoud[0].herhalingMaanden"]);
    }

    [Fact]
    public void Een_spreiding_over_hoogstens_een_aantal_maanden() => Assert.Equal("", Proeflezing.Van("""
        ## Artikel 4 Verrekening
        Het bedrag van de verlaging, bedoeld in artikel 18, vijfde lid, van de Participatiewet, kan over ten hoogste drie maanden in gelijke delen worden verrekend.
        """).Onder("spreiding.inhoud.plannen"));

    [Theory]
    [InlineData("100% gedurende een tot twee maanden")]
    [InlineData("100% gedurende een maand, tenzij de belanghebbende kinderen heeft")]
    [InlineData("100% gedurende een maand bij de onderdelen a tot d")]
    [InlineData("100% gedurende een maand, met uitzondering van onderdeel g")]
    public void Een_duur_die_niet_vaststaat(string duur) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 4 Duur
        De verlaging bij schending van een verplichting als bedoeld in artikel 18, vierde lid, van de Participatiewet bedraagt {duur}.
        """).Onder("uniform.inhoud"));

    [Theory]
    [InlineData("onderdelen a tot en met c en g", """["a","b","c","g"]""")]
    [InlineData("onderdelen a tot en met d, g en h", """["a","b","c","d","g","h"]""")]
    [InlineData("onderdelen a, c tot en met e en h", """["a","c","d","e","h"]""")]
    [InlineData("onder a en onder c t/m e", """["a","c","d","e"]""")]
    [InlineData("onderdelen b tot en met d en f tot en met h", """["b","c","d","f","g","h"]""")]
    [InlineData("onderdelen a-c", """["a","b","c"]""")]
    [InlineData("onderdelen a tot c", null)]
    [InlineData("onderdelen a tot en met g, met uitzondering van onderdeel c", null)]
    [InlineData("onderdelen a tot en met g, behalve onder c", null)]
    public void De_letters(string letters, string? verwacht) => Assert.Equal(verwacht, Proeflezing.Van($"""
        ## Artikel 3 Duur
        De verlaging, bedoeld in artikel 18, vierde lid, van de Participatiewet, duurt een maand.
        ## Artikel 4 Verrekening
        De verlaging wordt bij gedragingen als bedoeld in artikel 18, vierde lid, {letters}, van de Participatiewet in gelijke delen verrekend over de maand van oplegging en de twee volgende maanden.
        """)["spreiding.inhoud.onderdelen"]);
}
