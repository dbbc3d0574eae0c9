using Maatregel.Rules.Publicaties.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Publicaties.Tests.Lezen;

public sealed class PublicatieReaderTests
{
    public static TheoryData<string> Teksten => [.. Proefteksten.Namen];

    [Theory]
    [InlineData("CVDR100394_2")]
    [InlineData("CVDR112779_1")]
    [InlineData("CVDR680781_1")]
    public void Een_gepubliceerd_bestand_wordt_gelezen(string naam)
    {
        var gelezen = PublicatieReader.Lees(Bestand.Bytes(naam + ".xml"));

        Assert.Empty(gelezen.Fouten);
        Snapshot.Match(Leesverslag.Van(gelezen.Waarde!), $"Gelezen_{naam}");
    }

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Beide_vormen_geven_dezelfde_artikelen(string naam)
    {
        var cvdr = Proefteksten.Cvdr(naam);
        var stop = Proefteksten.Stop(naam);

        Assert.Equal(Artikelen(cvdr), Artikelen(stop));
        Assert.Equal((cvdr.Titel, cvdr.Citeertitel, cvdr.CvdrId, cvdr.Van, cvdr.TotEnMet), (stop.Titel, stop.Citeertitel, stop.CvdrId, stop.Van, stop.TotEnMet));
        Assert.DoesNotContain("negen maanden", Artikelen(cvdr), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_verordening_in_CVDR() => Snapshot.Match(Leesverslag.Van(Proefteksten.Cvdr("gebruikelijk")));

    [Fact]
    public void Een_verordening_in_STOP() => Snapshot.Match(Leesverslag.Van(Proefteksten.Stop("hoofdstukken")));

    [Fact]
    public void Een_tabel_wordt_rijen_met_de_kop_van_elke_kolom()
    {
        var artikel = Proefteksten.Cvdr("tabellen").Artikelen.Single(a => a.Label == "6");

        Assert.Equal("De maatregel is per categorie:", artikel.Tekst);
        Assert.Equal(
            ["Categorie: 1 | Percentage: 5 | Duur in maanden: 1", "Categorie: 2 | Percentage: 20 | Duur in maanden: 1", "Categorie: 3 | Percentage: 50 | Duur in maanden: 2"],
            artikel.Delen.Select(d => d.Tekst));
    }

    private static string Artikelen(Publicatie publicatie) => string.Join("\n", Leesverslag.Van(publicatie).Split("\n\n")[1..]);

    /// <summary>A table in an annex may hold the tariffs: that it was not read is said, in both formats.</summary>
    [Theory]
    [InlineData("<cvdr><body><regeling><regeling-tekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>De hoogte staat in de bijlage.</al></artikel></regeling-tekst><bijlage><kop><label>Bijlage</label><nr>1</nr><titel>Tarieven</titel></kop><al>40%</al></bijlage></regeling></body></cvdr>")]
    [InlineData("<RegelingCompact><Lichaam><Artikel><Kop><Label>Artikel</Label><Nummer>1</Nummer></Kop><Inhoud><Al>De hoogte staat in de bijlage.</Al></Inhoud></Artikel></Lichaam><Bijlage><Kop><Label>Bijlage</Label><Nummer>1</Nummer><Opschrift>Tarieven</Opschrift></Kop><Inhoud><Al>40%</Al></Inhoud></Bijlage></RegelingCompact>")]
    public void Een_bijlage_wordt_niet_gelezen_en_dat_staat_erbij(string xml)
    {
        var publicatie = PublicatieReader.Lees(xml).Waarde!;

        Assert.Contains(publicatie.Opmerkingen, o => o.StartsWith("De bijlage “Bijlage 1 Tarieven” is niet gelezen.", StringComparison.Ordinal));
        Assert.Single(publicatie.Artikelen);
    }
}
