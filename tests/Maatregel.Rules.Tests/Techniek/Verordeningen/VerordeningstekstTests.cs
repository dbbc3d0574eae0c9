using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

/// <summary>The words a municipality keeps with its document, and the fingerprints of the text it was read from.</summary>
[Trait("soort", "techniek")]
public sealed class VerordeningstekstTests
{
    private static readonly Verordening Document = Proefdocument.Amsterdam with
    {
        Recidive = Proefdocument.Amsterdam.Recidive! with { Artikel = "16-1", Tekst = "Wie het weer doet." },
        Samenloop = Proefdocument.Amsterdam.Samenloop! with { Artikel = "16", Tekst = "Alles over herhaling." },
        Uniform = Proefdocument.Amsterdam.Uniform! with { Artikel = "160", Tekst = "Iets anders." },
    };

    [Theory]
    [InlineData("16-1", "Wie het weer doet.")]
    [InlineData("16-1-a", "Wie het weer doet.")]
    [InlineData("16-2", "Alles over herhaling.")]
    [InlineData("160", "Iets anders.")]
    [InlineData("161", null)]
    public void De_tekst_is_die_van_de_bepaling_of_van_waar_zij_in_staat(string label, string? tekst) => Assert.Equal(tekst, Document.Tekst(label));

    [Fact]
    public void Een_tekst_verandert_de_vingerafdruk_van_een_document_niet()
    {
        var kaal = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;
        var met = kaal with
        {
            Artikelen = [new Tekstafdruk { Artikel = "9", Afdruk = "sha256:x" }],
            Gedragingen = [.. kaal.Gedragingen.Select(g => g with { Tekst = "woorden" })],
            Uniform = kaal.Uniform! with { Tekst = "woorden", Afdrukken = [new Tekstafdruk { Artikel = "10a", Afdruk = "sha256:x" }] },
        };

        Assert.NotEqual(VerordeningWriter.Schrijf(kaal), VerordeningWriter.Schrijf(met));
        Assert.Equal(Afdruk(kaal), Afdruk(met));
        Assert.NotEqual(Afdruk(kaal), Afdruk(kaal with { Titel = "Een andere" }));
    }

    [Theory]
    [InlineData("$.artikelen[0].afdruk")]
    [InlineData("$.uniform.afdrukken[0].afdruk")]
    [InlineData("$.gedragingen[0].afdrukken[0].afdruk")]
    [InlineData("$.tarieven[0].afdrukken[0].afdruk")]
    public void Een_afdruk_heeft_een_vorm(string pad)
    {
        var fout = Assert.Single(Proefdocument.FoutenNa(v =>
        {
            var delen = pad[2..].Split('.');
            var bepaling = delen.Length == 2 ? v : delen[0] == "uniform" ? v["uniform"]! : v[delen[0].Split('[')[0]]![0]!;
            bepaling[delen[^2].Split('[')[0]] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["artikel"] = "9", ["afdruk"] = "sha256:ABC" });
        }));

        Assert.Equal((pad, "ongeldige-afdruk"), (fout.Pad, fout.Code));
    }

    [Theory]
    [InlineData("2.3")]
    [InlineData("4:12-1-a")]
    [InlineData("10.2a-1")]
    [InlineData("III")]
    [InlineData("IX-2")]
    public void Artikelen_met_een_hoofdstuk_of_een_Romeins_cijfer(string label)
    {
        Assert.Empty(Proefdocument.FoutenNa(v => v["uniform"]!["artikel"] = label));
        Assert.StartsWith("artikel " + label.Split('-')[0], Proefdocument.Amsterdam.Bron(label).Aanhaling, StringComparison.Ordinal);
    }

    private static string Afdruk(Verordening verordening) => Maatregel.Rules.Adviezen.Vingerafdruk.Van(verordening, CanoniekeVerordening.Verordening);
}
