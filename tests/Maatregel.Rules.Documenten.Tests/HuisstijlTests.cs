using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten.Tests;

[Trait("soort", "techniek")]
public sealed class HuisstijlTests
{
    private static readonly Advies Herhaling = Voorbeelden.Advies("voorbeeld-03");

    [Fact]
    public void The_text_comes_where_the_file_says_so_and_the_head_stays()
    {
        var brief = Schrijf(Herhaling, [Alinea("Gemeente Duinzicht"), Alinea("{tekst}"), Alinea("Postbus 1")]);
        var regels = Bestand.Regels(brief).ToList();

        Assert.Equal("Gemeente Duinzicht", regels[0]);
        Assert.Equal("Postbus 1", regels[^1]);
        Assert.Equal(Herhaling.Teksten.Stuk("beschikking")!.Blokken.SelectMany(b => b.Rijen).SelectMany(r => r), regels[1..^1]);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(brief).Select(f => $"{f.Path?.XPath}: {f.Description}"));
    }

    [Fact]
    public void A_mark_that_the_word_processor_cut_to_pieces_is_still_one()
    {
        var alinea = new Paragraph(Run("Tot en met {be"), Run("zwa"), Run("ar} kan dat; daarna {"), Run("gemeente}"), Run("."));
        Assert.Equal(["Tot en met 29 juli 2024 kan dat; daarna Leidschendam-Voorburg."], Bestand.Regels(Schrijf(Herhaling, [alinea])));
    }

    [Fact]
    public void Paragraphs_and_rows_repeat_and_parts_are_left_out()
    {
        var rij = new TableRow(Cel("{#maanden}{maand}"), Cel("{bedrag}{/maanden}"));
        var brief = Schrijf(
            Herhaling,
            [
                Alinea("{#nihil}"), Alinea("nul"), Alinea("{/nihil}"),
                Alinea("{#maanden}"), Alinea("In {maand}: {bedrag}."), Alinea("{/maanden}"),
                new Table(new TableProperties(), new TableGrid(new GridColumn(), new GridColumn()), new TableRow(Cel("Maand"), Cel("Minder")), rij),
                new Paragraph(Run("Samen{#totaal}"), Run(" {totaal}{/totaal}{#nihil}"), Run(" niets{/nihil}.")),
            ]);

        Assert.Equal(
            [
                "In juli 2024: € 1.308,45.", "In augustus 2024: € 1.308,45.",
                "Maand", "Minder", "juli 2024", "€ 1.308,45", "augustus 2024", "€ 1.308,45",
                "Samen € 2.616,90.",
            ],
            Bestand.Regels(brief));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(brief).Select(f => $"{f.Path?.XPath}: {f.Description}"));
    }

    [Fact]
    public void What_a_consulent_typed_stays_text()
    {
        var casus = Voorbeelden.Casus("voorbeeld-18");
        var advies = new MaatregelAdviseur().Adviseer(casus with { DringendeRedenen = casus.DringendeRedenen! with { Motivering = "Schuld < 100 & {tekst}\ntweede regel" } });

        Assert.Equal(["Schuld < 100 & {tekst}", "tweede regel"], Bestand.Regels(Schrijf(advies, [Alinea("{motivering-dringende-redenen}")])));
    }

    [Fact]
    public void Head_and_foot_are_filled_too()
    {
        var huisstijl = Huisstijl.Lees("beschikking", Maak([Alinea("{tekst}")], new Header(Alinea("Brief van {gemeente}"))));
        using var brief = Bestand.Open(huisstijl.Schrijf(Brief(Herhaling)));
        Assert.Equal("Brief van Leidschendam-Voorburg", brief.MainDocumentPart!.HeaderParts.Single().Header.InnerText);
    }

    [Fact]
    public void Styles_of_the_municipality_stay_under_their_own_names()
    {
        var eigen = new Style(new StyleName { Val = "heading 1" }, new StyleRunProperties(new Color { Val = "336699" })) { Type = StyleValues.Paragraph, StyleId = "Kop1" };
        using var stroom = new MemoryStream();
        stroom.Write(Maak([Alinea("{tekst}")]));
        using (var bestand = WordprocessingDocument.Open(stroom, isEditable: true)) bestand.MainDocumentPart!.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(eigen);

        using var brief = Bestand.Open(Huisstijl.Lees("beschikking", stroom.ToArray()).Schrijf(Brief(Herhaling)));
        Assert.Contains(brief.MainDocumentPart!.Document.Descendants<ParagraphStyleId>(), s => s.Val == "Kop1");
        Assert.Contains("336699", brief.MainDocumentPart.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_kind_that_others_start_from_gives_an_ordinary_one()
    {
        using var brief = Bestand.Open(Huisstijl.Lees("beschikking", Maak([Alinea("{tekst}")], soort: WordprocessingDocumentType.Template)).Schrijf(Brief(Herhaling)));
        Assert.Equal(WordprocessingDocumentType.Document, brief.DocumentType);
        Assert.Contains("CONCEPT.", brief.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_advice_gives_the_same_bytes()
    {
        var huisstijl = Huisstijl.Lees("beschikking", Maak([Alinea("{tekst}")]));
        Assert.Equal(huisstijl.Schrijf(Brief(Herhaling)), huisstijl.Schrijf(Brief(Herhaling)));
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var fout = Assert.Throws<OngeldigSjabloonException>(() => Huisstijl.Lees("beschikking", Maak(
            [Alinea("{gemeeente} {#maanden}"), Alinea("{bsn}"), Alinea("{#totaal}"), new Table(new TableProperties(), new TableGrid(new GridColumn()), new TableRow(Cel("{/totaal}")))],
            new Header(Alinea("{naam}")))));

        Assert.Equal(
            [
                "beschikking: {/totaal} staat op een andere plaats dan het begin. Zet begin en einde samen in één regel, of elk op een eigen regel in dezelfde kolom, of in de eerste en laatste cel van een rij.",
                "beschikking: {gemeeente} is geen bekende plek om in te vullen.",
                "beschikking: {bsn} is geen bekende plek om in te vullen.",
                "beschikking: {#maanden} wordt niet gesloten.",
                "beschikking: {naam} is geen bekende plek om in te vullen.",
            ],
            fout.Fouten.Select(f => f.ToString()));
    }

    [Fact]
    public void A_file_that_is_none_or_that_says_nowhere_what_to_fill_in_is_refused()
    {
        Assert.Equal("geen-docx", Assert.Throws<OngeldigSjabloonException>(() => Huisstijl.Lees("beschikking", [1, 2, 3])).Fouten.Single().Code);
        Assert.Equal("geen-plek", Assert.Throws<OngeldigSjabloonException>(() => Huisstijl.Lees("beschikking", Maak([Alinea("Beste")]))).Fouten.Single().Code);
        Assert.Equal("onbekend", Assert.Throws<OngeldigSjabloonException>(() => Huisstijl.Lees("brief", Maak([Alinea("{tekst}")]))).Fouten.Single().Code);
    }

    [Fact]
    public void A_file_for_another_text_is_not_used() =>
        Assert.Throws<ArgumentException>(() => Huisstijl.Lees("waarschuwing", Maak([Alinea("{tekst}")])).Schrijf(Brief(Herhaling)));

    private static Tekststuk Brief(Advies advies) => advies.Teksten.Stuk("beschikking")!;

    private static WordprocessingDocument Schrijf(Advies advies, OpenXmlElement[] inhoud) =>
        Bestand.Open(Huisstijl.Lees("beschikking", Maak(inhoud)).Schrijf(Brief(advies)));

    private static byte[] Maak(OpenXmlElement[] inhoud, Header? kop = null, WordprocessingDocumentType soort = WordprocessingDocumentType.Document)
    {
        using var stroom = new MemoryStream();
        using (var bestand = WordprocessingDocument.Create(stroom, soort))
        {
            var hoofd = bestand.AddMainDocumentPart();
            hoofd.Document = new Document(new Body(inhoud));
            if (kop is not null) hoofd.AddNewPart<HeaderPart>().Header = kop;
        }

        return stroom.ToArray();
    }

    private static Paragraph Alinea(string tekst) => new(Run(tekst));

    private static TableCell Cel(string tekst) => new(new TableCellProperties(), Alinea(tekst));

    private static Run Run(string tekst) => new(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });
}
