using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Wie door gedrag zijn ontheffing als alleenstaande ouder verliest: de verlaging volgens de verordening heeft een eigen grond in artikel 9a,
/// twaalfde lid, Participatiewet en artikel 38, twaalfde lid, IOAW en IOAZ (Veendam 2, Capelle 1, Gouda 1, Beverwijk 1).
/// </summary>
[Trait("soort", "juridisch")]
public sealed class NaEenOntheffingTests
{
    private static readonly Vormdocument Document = Met("""
        { "gedragingen": [
          { "artikel": "11-1", "status": "bekend", "regelingen": ["participatiewet", "ioaw", "ioaz"], "verplichtingen": ["pw-9a-12", "ioaw-38-12", "ioaz-38-12"], "omschrijving": "door eigen gedrag de ontheffing verliezen", "tarief": { "percentage": 20, "maanden": 2 }, "vindplaats": "gmb-2014-1" },
          { "artikel": "7-1", "status": "bekend", "regelingen": ["participatiewet"], "verplichtingen": ["pw-9-1-a-registratie"], "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" }
        ], "tarieven": [] }
        """);

    [Theory]
    [InlineData("pw-9a-12", "artikel 9a, twaalfde lid, Participatiewet", "pw-18-2")]
    [InlineData("ioaw-38-12", "artikel 38, twaalfde lid, IOAW", "ioaw-20-2")]
    [InlineData("ioaz-38-12", "artikel 38, twaalfde lid, IOAZ", "ioaz-20-1")]
    public void De_verlaging_rust_op_een_eigen_lid_en_de_verordening(string verplichting, string bron, string anders)
    {
        var advies = Document.Advies(Verloren(verplichting));

        Assert.Empty(Document.Fouten);
        Assert.Equal("maatregel: vo-11-1 vo-11-1 20% × 2", Document.Kern(Verloren(verplichting)));
        Assert.Contains(advies.Motivering.First(o => o is { Regel.Waarde: "vo-11-1", Stap: Stap.Grondslag }).AndereBronnen, b => b.Aanhaling == bron);
        Assert.Equal(OverwegingStatus.NietVanToepassing, advies.Motivering.Single(o => o.Regel.Waarde == anders).Status);
        Assert.Contains("twaalfde lid", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("artikel 18, tweede lid", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    /// <summary>Artikel 9a en 38, twaalfde lid, hebben zelf de zin dat er zonder verwijt geen verlaging is.</summary>
    [Theory]
    [InlineData("pw-9a-12", "pw-18-9")]
    [InlineData("ioaw-38-12", "ioaw-20-3")]
    [InlineData("ioaz-38-12", "ioaz-20-3")]
    public void Zonder_verwijt_komt_er_geen_verlaging(string verplichting, string regel)
    {
        var zaak = Verloren(verplichting).MetMate(Mate.Ontbreekt);

        Assert.Equal("geen-maatregel: " + regel, Document.Kern(zaak));
        Assert.Contains(Document.Advies(zaak).Motivering.Single(o => o.Regel.Waarde == regel).AndereBronnen, b => b.Aanhaling.Contains("twaalfde lid", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pw-9a-12")]
    [InlineData("ioaw-38-12")]
    public void Of_een_plicht_tot_werk_gold_wordt_niet_gevraagd(string verplichting) => Assert.Equal(
        "maatregel: vo-11-1 vo-11-1 20% × 2",
        Document.Kern(Verloren(verplichting)
            .MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend })
            .MetPersoon(p => p with { Ontheffingen = null, Pensioengerechtigd = Antwoord.Onbekend, VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Onbekend })));

    [Fact]
    public void Zonder_bepaling_komt_er_geen_verlaging()
    {
        Assert.Equal("niet-geregeld", Zonder.Kern(Verloren("pw-9a-12")));
        Assert.Equal("nog-niet: vraag verordening-onbekend", Met("""{ "overigeGedragingen": "onbekend" }""").Kern(Verloren("pw-9a-12")));
    }

    /// <summary>Heroverweging binnen drie maanden is er voor een besluit volgens artikel 18, tweede lid.</summary>
    [Fact]
    public void Het_derde_lid_van_artikel_18_geldt_niet()
    {
        Assert.Null(Document.Advies(Verloren("pw-9a-12")).Termijnen!.HeroverwegingUiterlijk);
        Assert.Equal(
            "Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op artikel 9a, twaalfde lid.",
            Document.Advies(Verloren("pw-9a-12")).Motivering.Single(o => o.Regel.Waarde == "pw-18-3").Toelichting.Tekst);
        Assert.NotNull(Document.Advies(Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13")).Termijnen!.HeroverwegingUiterlijk);
        Assert.Null(Document.Advies(Verloren("pw-9a-12").En(Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-20")).Met(c => c with { Peildatum = Zaak.Dag("2024-06-17"), DringendeRedenen = null, Gedragingen = [.. c.Gedragingen.Select(g => g with { Oordeel = g.Oordeel! with { DringendeRedenen = c.DringendeRedenen } })] })).Termijnen!.HeroverwegingUiterlijk);
    }

    [Fact]
    public void Het_tweede_lid_van_artikel_18_zegt_waarom_het_niet_geldt() => Assert.Equal(
        "De verlaging als een ontheffing om gedrag is ingetrokken, staat in een eigen lid: artikel 9a, twaalfde lid.",
        Document.Advies(Verloren("pw-9a-12")).Motivering.Single(o => o.Regel.Waarde == "pw-18-2").Toelichting.Tekst);

    [Fact]
    public void Ook_later_wordt_zo_een_besluit_niet_volgens_het_derde_lid_heroverwogen()
    {
        var verzoek = Herzieningsvoorbeeld.Heroverweging with { Maatregel = Herzieningsvoorbeeld.Heroverweging.Maatregel with { Grondslag = new RegelId("pw-9a-12") } };

        Assert.Contains(
            new MaatregelAdviseur(Verordeningen.VerordeningBibliotheek.Ingebouwd).Herzie(verzoek).Motivering,
            o => o.Toelichting.Tekst == "Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op artikel 9a, twaalfde lid, Participatiewet.");
    }

    [Fact]
    public void De_tabel_laat_zien_wat_wie_de_ontheffing_verliest_kost() =>
        Assert.Equal("20% gedurende 2 maanden: € 400,00 (artikel 11, eerste lid van de verordening)", Document.Keren("pw-9a-12").First());

    private static Zaak Verloren(string verplichting) => Zaak.EenSchendingVan(verplichting).Op("2024-05-13");
}
