using Maatregel.Rules.Json;
using Maatregel.Rules.Publicaties.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Publicaties.Tests.Document;

/// <summary>What a newer publication changes, and which values rest on it.</summary>
public sealed class VergelijkingTests
{
    private static readonly string Tekst = Publicatieschrijver.Cvdr(Proeftekst.Lees("gebruikelijk.txt"));

    private static readonly Verordening Document = VerordeningReader.Lees(Proefconcept.Alles(Proefconcept.Van("gebruikelijk"))).Waarde!;

    [Fact]
    public void Dezelfde_tekst_in_de_andere_vorm_is_geen_verschil() => Assert.Equivalent(
        new Publicatieverschil(),
        PublicatieVergelijking.Vergelijk(Document, Proefteksten.Stop("gebruikelijk")),
        strict: true);

    [Fact]
    public void Een_ander_percentage_raakt_alleen_dat_tarief()
    {
        var verschil = Na(("25 procent", "30 procent"));

        Assert.Equal([new Artikelverschil("9", Artikelwijziging.Gewijzigd)], verschil.Artikelen);
        var tarief = Assert.Single(verschil.Bepalingen);
        Assert.Equal("$.tarieven[1]", tarief.Pad);
        Assert.Equal(["9-b"], tarief.Artikelen);
        Assert.Equal(["$.tarieven[1].categorie = 2", "$.tarieven[1].tarief.percentage = 25", "$.tarieven[1].tarief.percentageIsMaximum = false", "$.tarieven[1].tarief.maanden = 1"], Waarden(tarief));
    }

    /// <summary>The sentence that leads to the items is part of each: another sentence touches them all.</summary>
    [Fact]
    public void Een_andere_aanhef_raakt_alles_wat_eronder_staat() => Assert.Equal(
        ["$.tarieven[0]", "$.tarieven[1]", "$.tarieven[2]"],
        Na(("een gedraging als bedoeld in artikel 7 of 8 is:", "een gedraging als bedoeld in artikel 7 of 8 is ten hoogste:")).Bepalingen.Select(b => b.Pad));

    [Fact]
    public void Een_bepaling_die_op_twee_artikelen_rust_noemt_welk_is_veranderd()
    {
        var uniform = Assert.Single(Na(("gedurende drie maanden", "gedurende twee maanden")).Bepalingen, b => b.Pad == "$.uniform");

        Assert.Equal(["16-3"], uniform.Artikelen);
        Assert.Contains("$.uniform.inhoud[0].herhalingMaanden = 3", Waarden(uniform));
    }

    [Fact]
    public void Een_artikel_dat_vervalt_en_een_dat_nieuw_is()
    {
        var verschil = Na(
            ("Het college kan in bijzondere gevallen ten gunste van de belanghebbende van deze verordening afwijken, als toepassing ervan tot onbillijkheden van overwegende aard leidt.", "[Vervallen]"),
            ("<nr>20</nr>", "<nr>21</nr>"),
            ("<regeling-tekst>", "<regeling-tekst><artikel><kop><label>Artikel</label><nr>0</nr></kop><al>Nieuw.</al></artikel>"));

        Assert.Equal(
            [new("18", Artikelwijziging.Vervallen), new("20", Artikelwijziging.Vernummerd, "21"), new Artikelverschil("0", Artikelwijziging.Nieuw)],
            verschil.Artikelen);
        Assert.Equal(["$.hardheidsclausule"], verschil.Bepalingen.Select(b => b.Pad));
    }

    /// <summary>An article in between gives everything after it another number, and leaves the values as they were.</summary>
    [Fact]
    public void Wie_alleen_een_ander_nummer_krijgt_houdt_zijn_waarden()
    {
        var verschil = Na(("<nr>20</nr>", "<nr>22</nr>"), ("<nr>19</nr>", "<nr>20</nr>"), ("<nr>18</nr>", "<nr>19</nr>"));

        Assert.Equal(
            [new("18", Artikelwijziging.Vernummerd, "19"), new("19", Artikelwijziging.Vernummerd, "20"), new Artikelverschil("20", Artikelwijziging.Vernummerd, "22")],
            verschil.Artikelen);
        var hardheid = Assert.Single(verschil.Bepalingen);
        Assert.Equal(("$.hardheidsclausule", "19", 0, 0), (hardheid.Pad, hardheid.Nu, hardheid.Artikelen.Count, hardheid.Waarden.Count));
    }

    [Fact]
    public void Zonder_afdrukken_is_er_niets_te_vergelijken()
    {
        var document = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;

        var verschil = PublicatieVergelijking.Vergelijk(document, Proefteksten.Cvdr("gebruikelijk"));

        Assert.Empty(verschil.Artikelen);
        Assert.Empty(verschil.Bepalingen);
        Assert.Contains("$.uniform", verschil.NietTeVergelijken);
    }

    private static IEnumerable<string> Waarden(Bepalingsverschil verschil) => verschil.Waarden.Select(w => $"{w.Pad} = {w.Json}");

    private static Publicatieverschil Na(params (string Oud, string Nieuw)[] wijzigingen)
    {
        var tekst = wijzigingen.Aggregate(Tekst, (t, w) => t.Contains(w.Oud, StringComparison.Ordinal) ? t.Replace(w.Oud, w.Nieuw, StringComparison.Ordinal) : throw new InvalidOperationException(w.Oud));
        return PublicatieVergelijking.Vergelijk(Document, PublicatieReader.Lees(tekst).Waarde!);
    }
}
