using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Publicaties.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Publicaties.Tests.Document;

public sealed class ConceptTests
{
    public static TheoryData<string> Teksten => [.. Proefteksten.Namen];

    /// <summary>What nobody accepted is unknown: no number, no category and no article gets into the document by itself.</summary>
    [Theory]
    [MemberData(nameof(Teksten))]
    public void Wat_niet_is_overgenomen_blijft_onbekend(string naam)
    {
        var document = JsonNode.Parse(ConceptWriter.Schrijf(Proefconcept.Van(naam), []))!.AsObject();

        Assert.All(ConceptWriter.Onderwerpen, o => Assert.Equal("""{"status":"onbekend"}""", document[o]!.ToJsonString()));
        Assert.Equal(["artikelen", "overigeGedragingen"], document.Select(l => l.Key).Except(ConceptWriter.Onderwerpen).Order(StringComparer.Ordinal));
        Assert.Equal("onbekend", document["overigeGedragingen"]!.GetValue<string>());
    }

    [Fact]
    public void Wie_alles_overneemt_heeft_een_document_dat_klopt()
    {
        var document = Proefconcept.Alles(Proefconcept.Van("gebruikelijk"), new Conceptkeuzen { MetTekst = true, NietGeregeld = ["waarschuwing", "overigeGedragingen"] });

        Assert.Empty(VerordeningBibliotheek.Ingebouwd.Controleer(document));
        Snapshot.Match(Encoding.UTF8.GetString(document));
    }

    /// <summary>What then is still wrong is what the text says and the Act forbids, or what the text does not say.</summary>
    [Theory]
    [InlineData("hoofdstukken")]
    [InlineData("tabellen")]
    [InlineData("lijst", "$.gedragingen[2].verplichtingen[1]", "$.gedragingen[2].verplichtingen[2]")]
    [InlineData("bedragen", "$.gedragingen[4].tarief.maanden")]
    [InlineData("apart-1")]
    [InlineData("apart-2", "$.gedragingen[3].verplichtingen[1]", "$.gedragingen[3].verplichtingen[2]")]
    [InlineData("apart-3", "$.tekortschietendBesef.inhoud.benadelingsbedrag")]
    public void Wie_alles_overneemt_houdt_alleen_over_wat_niet_kan_of_niet_gezegd_is(string naam, params string[] paden) => Assert.Equal(
        paden.Where(p => !p.EndsWith("tarief.maanden", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        VerordeningReader.Lees(Proefconcept.Alles(Proefconcept.Van(naam))).Fouten.Select(f => f.Pad).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Bij schending van een verplichting van artikel 18, vierde lid, van de Participatiewet is de verlaging 100% gedurende drie maanden.", "uniform", "artikel 18, zesde lid, Participatiewet")]
    [InlineData("Bij schending van een verplichting van artikel 18, vierde lid, van de Participatiewet is de verlaging 50% gedurende een maand.", "uniform", "artikel 18, vijfde lid, Participatiewet")]
    [InlineData("Het niet nakomen van de inlichtingenplicht leidt tot een verlaging van 10% gedurende een maand.", "gedragingen", "artikel 18, tweede lid, Participatiewet")]
    [InlineData("Bij een gedraging van de eerste categorie is de verlaging 150% gedurende een maand.", "tarieven", "artikel 18, tweede lid, Participatiewet")]
    public void Wat_de_wet_verbiedt_staat_bij_het_voorstel_met_de_grens(string tekst, string onderwerp, string bron)
    {
        var concept = Proefconcept.Artikelen($"<artikel><kop><label>Artikel</label><nr>1</nr></kop><al>{tekst}</al></artikel>");

        Assert.Contains(concept.Voorstellen.Single(v => v.Onderwerp == onderwerp).Fouten, b => b.Bron?.Aanhaling == bron);
    }

    [Fact]
    public void Wat_de_tekst_niet_zegt_staat_bij_het_voorstel()
    {
        var concept = Proefconcept.Artikelen("<artikel><kop><label>Artikel</label><nr>1</nr></kop><al>De verlaging bij schending van artikel 18, vierde lid, van de Participatiewet is bij herhaling 100% gedurende twee maanden.</al></artikel>");

        Assert.Equal([("inhoud[0].eersteMaanden", "ontbreekt")], concept.Voorstellen.Single(v => v.Onderwerp == "uniform").Fouten.Select(b => (b.Pad, b.Code)));
    }

    [Fact]
    public void Een_voorstel_mag_worden_veranderd_en_een_waarde_mag_vervallen()
    {
        var concept = Proefconcept.Van("gebruikelijk");
        var recidive = concept.Voorstellen.Single(v => v.Onderwerp == "recidive");
        var veranderd = recidive with
        {
            Waarden = [.. recidive.Waarden.Where(w => !w.Lid.EndsWith("Telt", StringComparison.Ordinal)).Select(w => w.Lid.EndsWith("vensterInMaanden", StringComparison.Ordinal) ? w with { Json = "6" } : w)],
        };

        var inhoud = JsonNode.Parse(ConceptWriter.Schrijf(concept, [veranderd]))!["recidive"]!["inhoud"]!.AsObject();

        Assert.Equal(6, inhoud["vensterInMaanden"]!.GetValue<int>());
        Assert.False(inhoud.ContainsKey("watTelt"));
    }

    [Fact]
    public void De_tekst_staat_er_alleen_in_als_de_gemeente_dat_kiest()
    {
        var concept = Proefconcept.Van("gebruikelijk");

        Assert.DoesNotContain("\"tekst\"", Encoding.UTF8.GetString(Proefconcept.Alles(concept)), StringComparison.Ordinal);
        Assert.Equal(
            "De verlaging bij een gedraging als bedoeld in artikel 7 of 8 is:\nb. 25 procent van de bijstandsnorm gedurende een maand bij gedragingen van de tweede categorie;",
            VerordeningReader.Lees(Proefconcept.Alles(concept, new Conceptkeuzen { MetTekst = true })).Waarde!.Tekst("9-b"));
    }

    [Theory]
    [MemberData(nameof(Teksten))]
    public void De_afdruk_van_een_plaats_is_in_beide_vormen_dezelfde(string naam)
    {
        var (cvdr, stop) = (Proefteksten.Cvdr(naam), Proefteksten.Stop(naam));

        foreach (var artikel in cvdr.Artikelen)
        {
            Assert.Matches("^sha256:[0-9a-f]{64}$", cvdr.Afdruk(artikel.Label));
            Assert.Equal(cvdr.Afdruk(artikel.Label), stop.Afdruk(artikel.Label));
        }

        Assert.Null(cvdr.Afdruk("999"));
        Assert.Null(cvdr.Afdruk(cvdr.Artikelen[0].Label + "-99"));
        Assert.Null(cvdr.Tekst(""));
    }

    /// <summary>What is proposed from and what is left to a person make the whole text; a piece stands in one of the two.</summary>
    [Theory]
    [MemberData(nameof(Teksten))]
    public void Elk_stuk_tekst_zonder_voorstel_wordt_genoemd(string naam)
    {
        var concept = Proefconcept.Van(naam);
        var plaatsen = concept.Voorstellen.SelectMany(v => v.Plaatsen).ToHashSet();

        Assert.All(concept.ZonderVoorstel, deel =>
        {
            Assert.DoesNotContain(deel.Label, plaatsen);
            Assert.NotEqual("", deel.Tekst);
        });
        Assert.DoesNotContain(concept.Publicatie.Artikelen.Where(a => a.Status == Artikelstatus.Vervallen).Select(a => a.Label), label => concept.ZonderVoorstel.Any(d => d.Label == label && label.Length > 0));
    }

    [Fact]
    public void Zonder_voorstel_staat_de_hele_tekst_er()
    {
        var concept = Proefconcept.Van("gebruikelijk") with { Voorstellen = [] };

        Assert.True(concept.ZonderVoorstel.Count >= concept.Publicatie.Artikelen.Count(a => a.Status == Artikelstatus.Geldend));
    }
}
