using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Afspraken.Inlezen;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class LijsttellerTests
{
    [Fact]
    public void De_goede_rijen_tellen_en_de_foute_staan_erbij()
    {
        var teller = new Lijstteller();
        teller.Voeg(new GelezenRij(Gemist));
        teller.Voeg(GelezenRij.Geweigerd(3, "Onleesbaar."));
        teller.Voeg(new GelezenRij([new(4, "reden", "Kies."), new(4, "dagdeel", "Kies.")]));
        teller.Voeg(new GelezenRij([new(5, "reden", "Kies.")]));

        var uitslag = teller.Uitslag();

        Assert.Equal((4, 3, 1), (uitslag.Overzicht.Gelezen, uitslag.Overzicht.Fout, uitslag.Overzicht.Totaal.NoShows));
        Assert.Equal([new(3, null, "Onleesbaar."), new(4, "reden", "Kies."), new(4, "dagdeel", "Kies."), new(5, "reden", "Kies.")], uitslag.Fouten);
        Assert.Equal([new("reden", "Kies.", 2, 4), new(null, "Onleesbaar.", 1, 3), new("dagdeel", "Kies.", 1, 4)], uitslag.Foutsoorten);
        Assert.Equal(0, uitslag.FoutenNietGetoond);
    }

    [Fact]
    public void Van_te_veel_soorten_fouten_blijft_alleen_het_aantal_over()
    {
        var teller = new Lijstteller();
        for (var rij = 1; rij <= 250; rij++) teller.Voeg(GelezenRij.Geweigerd(rij, $"Reden {rij}."));

        var soorten = teller.Uitslag().Foutsoorten;

        Assert.Equal(201, soorten.Count);
        Assert.Equal(new(null, "Andere fouten.", 50, 201), soorten[^1]);
    }

    [Fact]
    public void Boven_het_hoogste_aantal_fouten_wordt_alleen_geteld()
    {
        var teller = new Lijstteller();
        for (var rij = 0; rij < Lijstteller.HoogsteAantalFouten + 7; rij++) teller.Voeg(GelezenRij.Geweigerd(rij, "Fout."));

        var uitslag = teller.Uitslag();

        Assert.Equal((Lijstteller.HoogsteAantalFouten, 7), (uitslag.Fouten.Count, uitslag.FoutenNietGetoond));
        Assert.Equal(Lijstteller.HoogsteAantalFouten + 7, Assert.Single(uitslag.Foutsoorten).Aantal);
    }

    [Theory]
    [InlineData("=1+1", "Begin niet met =, +, - of @: een rekenblad leest dat als een formule.")]
    [InlineData("@noord", "Begin niet met =, +, - of @: een rekenblad leest dat als een formule.")]
    [InlineData("noord\tzuid", "Gebruik geen tabs, regeleinden of andere stuurtekens.")]
    [InlineData("caf\uFFFD", "Dit veld bevat een teken dat niet te lezen is. Bewaar de lijst in UTF-8.")]
    public void Een_tekst_die_een_rekenblad_of_lezer_zou_misleiden_wordt_geweigerd(string groep, string reden) =>
        Assert.Equal(
            [new Rijfout(2, "consulentgroep", reden)],
            new Afspraakrij { Onderdeel = "traject", AfspraakOp = "2024-05-13", Oproepsoort = "herhaling", Consulentgroep = groep }.Lees(2).Fouten);

    [Fact]
    public void Een_kolomnaam_die_zelf_een_burgerservicenummer_is_wordt_geweigerd() =>
        Assert.Contains("lijkt een burgerservicenummer", new Kolomkop(1, ["123456782"]).Fouten[0].Reden, StringComparison.Ordinal);
}
