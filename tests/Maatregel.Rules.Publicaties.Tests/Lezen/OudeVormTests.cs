namespace Maatregel.Rules.Publicaties.Tests.Lezen;

/// <summary>What files from before the present form have, each by the smallest text that has it.</summary>
public sealed class OudeVormTests
{
    [Fact]
    public void Leden_als_genummerde_lijst_met_de_onderdelen_los_erachter() => Assert.Equal(
        """
        [4] Oude vorm
        [4-1] 1. Een verlaging begint later.
        [4-2] 2. Het college kan afwijken als:
        [4-2-a] a. er een reden is;
        [4-2-b] b. de bijstand is geëindigd.
        [4-3] 3. Slot.
        """,
        Artikel("""
            <artikel><kop><label>Artikel 4 Oude vorm</label></kop>
              <lijst><li nr="1."><al>Een verlaging begint later.</al></li><li nr="2."><al>Het college kan afwijken als:</al></li></lijst>
              <al/>
              <lijst><li nr="a."><al>er een reden is;</al></li><li nr="b."><al>de bijstand is geëindigd.</al></li></lijst>
              <lijst><li nr="3."><al>Slot.</al></li></lijst>
            </artikel>
            """));

    [Fact]
    public void Nummers_die_in_de_tekst_zijn_getypt() => Assert.Equal(
        """
        [12a] Hoogte
        [12a-1] 1. De verlaging is:
        [12a-1-a] a. 5%;
        [12a-1-b] b. 10%.
        [12a-2] 2. Zij duurt een maand.
        [12a-2] - steeds
        """,
        Artikel("""
            <artikel><kop><label>Artikel</label><nr>12A.</nr><titel>Hoogte</titel></kop>
              <al>1. De verlaging is:</al><al>a. 5%;</al><al>b. 10%.</al><al>2.&#160;Zij duurt een <vet>maand</vet>.</al><al>- steeds</al>
            </artikel>
            """));

    [Fact]
    public void Een_getal_aan_het_begin_van_een_zin_is_geen_lidnummer() => Assert.Equal(
        "[3] Termijn | 12. maanden is de termijn. 2. Zij loopt door.",
        Artikel("<artikel><kop><label>Artikel</label><nr>3</nr><titel>Termijn</titel></kop><al>12. maanden is de termijn.</al><al>2. Zij loopt door.</al></artikel>"));

    [Fact]
    public void Leden_tot_drie_diep() => Assert.Equal(
        """
        [2] Indeling
        [2-1] 1. Er zijn categorieën:
        [2-1-a] a. eerste:
        [2-1-a-1] 1°. te laat;
        [2-1-a-2] 2°. niet;
        [2-1-a] een en ander met opzet.
        """,
        Artikel("""
            <artikel><kop><label>Artikel</label><nr>2</nr><titel>Artikel 2. Indeling</titel></kop>
              <lid><lidnr>1.</lidnr><al>Er zijn categorieën:</al><lijst><li nr="a."><al>eerste:</al>
                <lijst><li nr="1°."><al>te laat;</al></li><li nr="2°."><al>niet;</al></li></lijst><al>een en ander met opzet.</al></li></lijst></lid>
            </artikel>
            """));

    [Theory]
    [InlineData("<artikel status='vervallen'><kop><label>Artikel</label><nr>3a</nr></kop><al>Oud.</al></artikel>", Artikelstatus.Vervallen)]
    [InlineData("<artikel><kop><label>Artikel</label><nr>3a</nr></kop><al>[Vervallen]</al></artikel>", Artikelstatus.Vervallen)]
    [InlineData("<artikel><kop><label>Artikel</label><nr>3a</nr><titel>Vervallen</titel></kop></artikel>", Artikelstatus.Vervallen)]
    [InlineData("<artikel><kop><label>Artikel</label><nr>3a</nr><titel>(gereserveerd)</titel></kop></artikel>", Artikelstatus.Gereserveerd)]
    [InlineData("<artikel><kop><label>Artikel</label><nr>3a</nr></kop><al>De maatregel vervallen verklaren.</al></artikel>", Artikelstatus.Geldend)]
    public void Een_artikel_zonder_tekst(string xml, Artikelstatus status)
    {
        var artikel = Assert.Single(Lees(xml).Artikelen);

        Assert.Equal(("3a", status), (artikel.Label, artikel.Status));
    }

    [Fact]
    public void Een_tekst_zonder_artikelen_met_de_koppen_als_alinea() => Assert.Equal(
        ["", "1", "2.3"],
        Lees("<hoofdstuk><kop><label>Hoofdstuk 1</label></kop><structuurtekst><al>Vooraf.</al><al><vet>Artikel 1 Begrippen</vet></al><al>Een woord.</al><al>Artikel 2.3</al><al>Nog een.</al><al>Artikel 18 van de wet is dan van toepassing.</al></structuurtekst></hoofdstuk>")
            .Artikelen.Select(a => a.Label));

    [Fact]
    public void Een_onbekend_element_wordt_gelezen_en_gemeld()
    {
        var publicatie = Lees("<artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Eerst <raar>dit</raar><noot><al>weg</al></noot>.</al><vreemd><al>en dat</al></vreemd></artikel>");

        Assert.Equal("Eerst dit . en dat", publicatie.Artikelen[0].Tekst);
        Assert.Contains(publicatie.Opmerkingen, o => o.Contains("vreemd", StringComparison.Ordinal));
        Assert.Contains(publicatie.Opmerkingen, o => o.Contains("noot", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_cel_over_meer_rijen_staat_in_elke_rij() => Assert.Equal(
        ["Soort: licht | Eerste keer: 5% | Herhaling: 10%", "Soort: licht | Eerste keer: 15% | Herhaling: 15%"],
        Lees("""
            <artikel><kop><label>Artikel</label><nr>1</nr></kop><table><tgroup cols="3"><colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>
              <tbody><row><entry><al>Soort</al></entry><entry><al>Eerste keer</al></entry><entry><al>Herhaling</al></entry></row>
              <row><entry morerows="1"><al>licht</al></entry><entry><al>5%</al></entry><entry><al>10%</al></entry></row>
              <row><entry namest="b" nameend="c"><al>15%</al></entry></row></tbody></tgroup></table></artikel>
            """).Artikelen[0].Delen.Select(d => d.Tekst));

    private static string Artikel(string xml)
    {
        var artikel = Assert.Single(Lees(xml).Artikelen);
        return string.Join("\n", artikel.Delen.SelectMany(Regels).Prepend($"[{artikel.Label}] {artikel.Opschrift}{(artikel.Tekst.Length > 0 ? " | " + artikel.Tekst : "")}"));
    }

    private static IEnumerable<string> Regels(Tekstdeel deel) => deel.Delen.SelectMany(Regels).Prepend($"[{deel.Label}] {(deel.Nummer + " " + deel.Tekst).Trim()}");

    /// <summary>Without namespaces, as files come that somebody has handled.</summary>
    private static Publicatie Lees(string artikelen)
    {
        var gelezen = PublicatieReader.Lees($"<cvdr><body><regeling><regeling-tekst>{artikelen}</regeling-tekst></regeling></body></cvdr>");
        Assert.Empty(gelezen.Fouten);
        return gelezen.Waarde!;
    }
}
