using Maatregel.Rules.Publicaties.Lezen;
using Maatregel.Rules.Publicaties.Voorstellen;

namespace Maatregel.Rules.Publicaties.Tests.Voorstellen;

/// <summary>What is read costs no more than its length, and what is more than a verordening about measures ever has is refused with the bound.</summary>
public sealed class OmvangTests
{
    private const string Plan = "Het niet meewerken aan een plan van aanpak: de verlaging is 20% gedurende een maand.";

    private const string Besef = "Bij tekortschietend besef van verantwoordelijkheid is de verlaging 20% gedurende een maand.";

    public static TheoryData<string, string> TeGroot => new()
    {
        { Artikel(1, $"<al>{new string('a', Opmerkingen.MeesteTekst + 1)}</al>"), "100000 tekens" },
        { Keer(Opmerkingen.MeesteStukken, i => Artikel(i, "<al>x</al>")), "5000 koppen" },
        { Artikel(1, $"<lid><lidnr>1</lidnr><al>{new string('a', 3000)}:</al><lijst>{Keer(400, _ => "<li><al>x</al></li>")}</lijst></lid>"), "400000 tekens" },
        { Keer(Omvang.MeesteVoorstellen + 1, i => Artikel(i, $"<al>{Plan}</al>")), "150 bepalingen" },
        { Artikel(1, Keer(300, i => $"<lid><lidnr>{i}.</lidnr><al>{Besef}</al></lid>")), "400 waarden" },
    };

    [Theory]
    [MemberData(nameof(TeGroot))]
    public void Wat_te_veel_is_wordt_geweigerd_met_de_grens(string artikelen, string grens)
    {
        var fout = Assert.Single(ConceptReader.Lees(Tekst(artikelen)).Fouten);

        Assert.Equal(("$", "te-groot"), (fout.Pad, fout.Code));
        Assert.Contains(grens, fout.Reden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Twee_keer_zoveel_artikelen_kost_niet_meer_dan_twee_keer_zoveel(bool metVoorstel)
    {
        var tekst = metVoorstel ? Plan : "Dit artikel regelt niets";
        var (een, twee) = (Kosten(60), Kosten(120));

        Assert.True(twee < 2.5 * een, $"{een} en {twee} bytes");

        long Kosten(int aantal)
        {
            var xml = Tekst(Keer(aantal, i => Artikel(i, $"<al>{tekst}</al>")) + Artikel(999, $"<al>{Plan}</al>"));
            var begin = GC.GetAllocatedBytesForCurrentThread();
            var concept = ConceptReader.Lees(xml).Waarde!;
            ConceptWriter.Schrijf(concept, concept.Voorstellen);
            _ = concept.ZonderVoorstel;
            return GC.GetAllocatedBytesForCurrentThread() - begin;
        }
    }

    [Fact]
    public void Wie_niet_meer_wacht_krijgt_niets() => Assert.Throws<OperationCanceledException>(() =>
        ConceptReader.Lees(System.Text.Encoding.UTF8.GetBytes(Tekst(Artikel(1, $"<al>{Plan}</al>"))), new CancellationToken(canceled: true)));

    /// <summary>What is no number of an article is part of its title.</summary>
    [Fact]
    public void Een_lang_nummer_hoort_bij_het_opschrift()
    {
        var artikel = Assert.Single(PublicatieReader.Lees(Tekst($"<artikel><kop><label>Artikel</label><nr>{new string('1', 33)}</nr><titel>Hoogte</titel></kop><al>x</al></artikel>")).Waarde!.Artikelen);

        Assert.DoesNotContain("1111", artikel.Label, StringComparison.Ordinal);
        Assert.Contains("Hoogte", artikel.Opschrift, StringComparison.Ordinal);
    }

    private static string Keer(int aantal, Func<int, string> deel) => string.Concat(Enumerable.Range(1, aantal).Select(deel));

    private static string Artikel(int nummer, string inhoud) => $"<artikel><kop><label>Artikel</label><nr>{nummer}</nr></kop>{inhoud}</artikel>";

    private static string Tekst(string artikelen) =>
        $"<cvdr><meta><owmskern><title>Afstemmingsverordening Participatiewet</title></owmskern></meta><body><regeling><regeling-tekst>{artikelen}</regeling-tekst></regeling></body></cvdr>";
}
