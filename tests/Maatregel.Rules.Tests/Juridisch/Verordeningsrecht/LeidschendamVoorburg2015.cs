using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>De meegeleverde verordening, zo ver als de bron reikt en niet verder.</summary>
[Trait("soort", "juridisch")]
public sealed class LeidschendamVoorburg2015
{
    private static readonly Rules.Verordeningen.Verordening Document = VerordeningBibliotheek.Ingebouwd.Zoek("GM1916", new LocalDate(2015, 1, 1))!;

    [Theory]
    [InlineData("GM1916")]
    [InlineData("GM0626")]
    [InlineData("GM0629")]
    public void Geldt_in_de_drie_gemeenten_vanaf_2015_zonder_bekend_einde(string gemeente)
    {
        Assert.Null(VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2014, 12, 31)));
        Assert.Same(Document, VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2015, 1, 1)));
        Assert.Same(Document, VerordeningBibliotheek.Ingebouwd.Zoek(gemeente, new LocalDate(2026, 12, 31)));
        Assert.Equal(new LocalDate(2017, 6, 30), Document.BekendTotEnMet);
    }

    [Fact]
    public void Geldt_in_geen_andere_gemeente() => Assert.Null(VerordeningBibliotheek.Ingebouwd.Zoek("GM0344", new LocalDate(2015, 1, 1)));

    [Fact]
    public void Artikel_10a_geeft_een_maand_en_bij_herhaling_twee_voor_alle_onderdelen()
    {
        var duur = Assert.Single(Document.Uniform!.Inhoud!);

        Assert.Equal(("10a", 1, 2), (Document.Uniform.Artikel, duur.EersteMaanden, duur.HerhalingMaanden));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], duur.Onderdelen);
    }

    [Fact]
    public void Artikel_10b_spreidt_alleen_onderdeel_a_in_drie_gelijke_delen()
    {
        var spreiding = Document.Spreiding!.Inhoud!;

        Assert.Equal("10b", Document.Spreiding.Artikel);
        Assert.Equal(["a"], spreiding.Onderdelen);
        Assert.Equal([new Breuk(1, 3), new Breuk(1, 3), new Breuk(1, 3)], Assert.Single(spreiding.Plannen));
    }

    [Fact]
    public void Alleen_de_gedragingen_en_het_tarief_uit_de_bron_zijn_bekend()
    {
        Assert.Equal(
            [
                ("9-1", Bepalingstatus.Onbekend, null, ""),
                ("9-2", Bepalingstatus.Bekend, 2, "pw-9-1-b-participatievoorziening"),
                ("9-3", Bepalingstatus.Onbekend, null, ""),
                ("9a-1", Bepalingstatus.Onbekend, null, ""),
                ("9a-2", Bepalingstatus.Bekend, 2, "ioaw-37-1-e ioaz-37-1-e"),
            ],
            Document.Gedragingen.Select(g => (g.Artikel, g.Status, g.Categorie, string.Join(' ', g.Verplichtingen))));
        Assert.Equal(
            [("10-1-a", Bepalingstatus.Onbekend, null), ("10-1-b", Bepalingstatus.Bekend, new Tarief { Percentage = 20, Maanden = 1 }), ("10-1-c", Bepalingstatus.Onbekend, null)],
            Document.Tarieven.Select(t => (t.Artikel, t.Status, t.Tarief)));
        Assert.Equal(Bepalingstatus.Onbekend, Document.OverigeGedragingen);
    }

    [Fact]
    public void Wat_de_bron_niet_noemt_is_aangenomen_uit_het_model_of_onbekend() =>
        Assert.Equal(
            [
                "uniform bekend", "spreiding bekend", "tekortschietendBesef onbekend", "recidive aangenomen", "waarschuwing onbekend", "afzien aangenomen",
                "horen aangenomen", "ingang aangenomen", "berekeningsgrondslag aangenomen", "samenloop aangenomen", "verminderdeVerwijtbaarheid onbekend",
                "individueleAfstemming onbekend", "herleving onbekend", "inkeer onbekend", "weigering onbekend", "besluiteisen aangenomen", "hardheidsclausule onbekend",
            ],
            JsonNode.Parse(VerordeningWriter.Schrijf(Document))!.AsObject()
                .Where(l => l.Value is JsonObject)
                .Select(l => $"{l.Key} {l.Value!["status"]}"));

    [Fact]
    public void Een_aangenomen_bepaling_noemt_de_bepaling_van_het_model()
    {
        Assert.Equal("artikel 16, gebruikelijke modelbepalingen 2015", Document.Recidive!.AangenomenUit!.Aanhaling);
        Assert.Equal((12, RecidiveAnker.Bekendmaking, RecidiveMaatstaf.ZelfdeOfHogereCategorie),
            (Document.Recidive.Inhoud!.VensterInMaanden, Document.Recidive.Inhoud.Anker, Document.Recidive.Inhoud.WatTelt));
        Assert.Equal(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 }, Assert.Single(Document.Recidive.Inhoud.Stappen));
        Assert.Equal(12, Document.Afzien!.Inhoud!.TermijnInMaanden);
        Assert.True(Document.Ingang!.Inhoud!.EerderAlsNietUitbetaald);
        Assert.True(Document.Samenloop!.Inhoud!.ZwaarsteBijEenHandeling);
        Assert.Equal(4, Document.Horen!.Inhoud!.Uitzonderingen.Count);
        Assert.Equal(HoorGrond.Spoed, Document.Horen.Inhoud.Uitzonderingen[0]);
    }

    [Fact]
    public void Het_model_heeft_geen_gemeente_geen_categorie_en_geen_percentage()
    {
        var model = Assert.Single(VerordeningBibliotheek.Ingebouwd.Alle, v => v.Id == "model-2015");

        Assert.Empty(model.Gemeenten);
        Assert.Empty(model.Gedragingen);
        Assert.Empty(model.Tarieven);
        Assert.Null(model.Uniform);
        Assert.DoesNotContain("percentage\":", System.Text.Encoding.UTF8.GetString(VerordeningWriter.Schrijf(model)), StringComparison.OrdinalIgnoreCase);
    }
}
