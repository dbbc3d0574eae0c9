using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten.Tests;

[Trait("soort", "techniek")]
public sealed class DocxTests
{
    private static readonly Tekststuk Brief = Voorbeelden.Advies("voorbeeld-03").Teksten.Stuk("beschikking")!;

    [Fact]
    public void Every_text_of_every_example_is_a_file_by_the_standard() => Assert.All(Voorbeelden.Stukken, s =>
    {
        using var bestand = Bestand.Open(Docx.Schrijf(s.Stuk));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(bestand).Select(f => $"{f.Path?.XPath}: {f.Description}"));
    });

    [Fact]
    public void A_file_has_the_words_of_the_text_in_the_same_order() => Assert.All(Voorbeelden.Stukken, s =>
    {
        using var bestand = Bestand.Open(Docx.Schrijf(s.Stuk));
        Assert.Equal(
            s.Stuk.Blokken.SelectMany(b => b.Rijen).SelectMany(r => r),
            Bestand.Regels(bestand));
    });

    [Fact]
    public void A_long_place_with_any_characters_is_a_file_too() => Assert.All(Enumerable.Range(55, 15), begin =>
    {
        var plek = $"[{new string('a', begin)}\U0001F600 en verder]";
        using var bestand = Bestand.Open(Docx.Schrijf(new Tekststuk("proef", plek, [new Tekstblok(Bloksoort.Alinea, [[plek]])])));
        Assert.Equal([plek], Bestand.Regels(bestand));
    });

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.Equal(Docx.Schrijf(Brief), Docx.Schrijf(Brief));

    [Fact]
    public void No_moment_and_no_name_is_written()
    {
        using var zip = new ZipArchive(new MemoryStream(Docx.Schrijf(Brief)));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        using var bestand = Bestand.Open(Docx.Schrijf(Brief));
        Assert.Null(bestand.PackageProperties.Created);
        Assert.Null(bestand.PackageProperties.Creator);
    }

    [Fact]
    public void A_reader_that_speaks_finds_title_language_headings_and_lists()
    {
        using var bestand = Bestand.Open(Docx.Schrijf(Brief));
        var hoofd = bestand.MainDocumentPart!;

        Assert.Equal(Brief.Titel, bestand.PackageProperties.Title);
        Assert.Equal("nl-NL", bestand.PackageProperties.Language);
        Assert.Equal("nl-NL", hoofd.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(
            Brief.Blokken.Where(b => b.Soort == Bloksoort.Kop).Select(b => b.Rijen[0][0]),
            hoofd.Document.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(p => p.InnerText));
        Assert.Equal(
            Brief.Blokken.Where(b => b.Soort == Bloksoort.Lijst).Sum(b => b.Rijen.Count),
            hoofd.Document.Descendants<NumberingProperties>().Count());
    }

    [Fact]
    public void A_table_has_a_heading_row_and_a_caption()
    {
        var stuk = new Tekststuk("proef", "", [new(Bloksoort.Kop, [["Hoeveel?"]]), new(Bloksoort.Tabel, [["Maand", "Minder"], ["juli 2024", "€ 1,00"], ["augustus 2024"]])]);
        using var bestand = Bestand.Open(Docx.Schrijf(stuk));
        var tabel = bestand.MainDocumentPart!.Document.Descendants<Table>().Single();

        Assert.NotNull(tabel.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("Hoeveel?", tabel.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value);
        Assert.All(tabel.Elements<TableRow>(), rij => Assert.Equal(2, rij.Elements<TableCell>().Count()));
    }

    [Fact]
    public void What_is_to_be_filled_in_is_a_content_control()
    {
        using var bestand = Bestand.Open(Docx.Schrijf(Brief));
        var plekken = bestand.MainDocumentPart!.Document.Descendants<SdtRun>().ToList();

        Assert.Contains("[naam en handtekening]", plekken.Select(p => p.InnerText));
        Assert.All(plekken, p => Assert.Matches(@"^\[.+\]$", p.InnerText));
        Assert.Equal(plekken.Count, plekken.Select(p => p.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value).Distinct().Count());
        Assert.All(plekken, p => Assert.InRange(p.SdtProperties!.GetFirstChild<SdtAlias>()!.Val!.Value!.Length, 1, 64));
    }

    [Theory]
    [InlineData("a\u0001b", "a\ufffdb")]
    [InlineData("😀", "😀")]
    [InlineData("<w:p/> & \"", "<w:p/> & \"")]
    [InlineData("", "")]
    public void What_was_typed_never_breaks_a_file(string getypt, string verwacht) => Assert.Equal(verwacht, Terug(getypt));

    [Fact]
    public void Half_a_character_never_breaks_a_file() => Assert.Equal("\ufffda", Terug("\ud83da"));

    private static string Terug(string getypt)
    {
        using var bestand = Bestand.Open(Docx.Schrijf(new Tekststuk("proef", "", [new(Bloksoort.Alinea, [[getypt]])])));
        return bestand.MainDocumentPart!.Document.InnerText;
    }
}
