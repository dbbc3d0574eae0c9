using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten;

/// <summary>Turns the blocks of a text into paragraphs and tables, with the styles and the list of one file.</summary>
internal sealed class Blokopmaak(IReadOnlyDictionary<string, string> stijlen, int lijst)
{
    private int _plek;

    public IEnumerable<OpenXmlElement> Schrijf(Tekststuk stuk)
    {
        var kop = stuk.Titel;
        foreach (var blok in stuk.Blokken)
        {
            if (blok.Soort == Bloksoort.Kop) kop = blok.Rijen[0][0];
            foreach (var element in Schrijf(blok, kop)) yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Schrijf(Tekstblok blok, string kop) => blok.Soort switch
    {
        Bloksoort.Titel => [Alinea(blok.Rijen[0][0], new ParagraphStyleId { Val = stijlen[Stijlen.Titel] })],
        Bloksoort.Kop => [Alinea(blok.Rijen[0][0], new ParagraphStyleId { Val = stijlen[Stijlen.Kop] })],
        Bloksoort.Lijst => blok.Rijen.Select(r => Alinea(
            r[0],
            new ParagraphStyleId { Val = stijlen[Stijlen.Punt] },
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = lijst }))),
        Bloksoort.Tabel => [Tabel(blok.Rijen, kop), new Paragraph()],
        _ => [Lijnen(blok.Rijen.Select(r => r[0]))],
    };

    private Paragraph Alinea(string tekst, params OpenXmlElement[] opmaak) =>
        new([new ParagraphProperties(opmaak), .. Delen(tekst)]);

    private Paragraph Lijnen(IEnumerable<string> lijnen)
    {
        var alinea = new Paragraph();
        foreach (var regel in lijnen)
        {
            if (alinea.HasChildren) alinea.Append(new Run(new Break()));
            alinea.Append(Delen(regel));
        }

        return alinea;
    }

    private Table Tabel(IReadOnlyList<IReadOnlyList<string>> rijen, string kop)
    {
        var tabel = new Table(
            new TableProperties(
                new TableStyle { Val = stijlen[Stijlen.Tabel] },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = kop }),
            new TableGrid(rijen[0].Select(_ => new GridColumn())));
        foreach (var (rij, nummer) in rijen.Select((r, i) => (r, i)))
        {
            var regel = new TableRow();
            if (nummer == 0) regel.Append(new TableRowProperties(new CantSplit(), new TableHeader()));
            regel.Append(rijen[0].Select((_, i) => Cel(rij.ElementAtOrDefault(i) ?? "", nummer == 0)));
            tabel.Append(regel);
        }

        return tabel;
    }

    private TableCell Cel(string tekst, bool kop)
    {
        var alinea = new Paragraph(Delen(tekst));
        if (kop)
        {
            foreach (var run in alinea.Descendants<Run>()) run.RunProperties = new RunProperties(new Bold());
        }

        return new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), alinea);
    }

    private IEnumerable<OpenXmlElement> Delen(string tekst) =>
        Tekstdelen.Van(tekst).Select(d => d.InTeVullen ? Plek(d.Tekst) : (OpenXmlElement)Woorden(d.Tekst));

    private static Run Woorden(string tekst) => new(new Text(Tekens.Toegestaan(tekst)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>One click selects what is to be filled in; its name tells a program which it is.</summary>
    private SdtRun Plek(string tekst) => new(
        new SdtProperties(
            new SdtAlias { Val = Kort(tekst) },
            new Tag { Val = "invullen" },
            new SdtId { Val = ++_plek },
            new TemporarySdt(),
            new ShowingPlaceholder()),
        new SdtContentRun(Woorden(tekst)));

    /// <summary>A name in a word processor may have 64 characters; half of a character that is two is none.</summary>
    private static string Kort(string tekst)
    {
        var naam = tekst.Trim('[', ']');
        return Tekens.Toegestaan(naam.Length > 64 ? naam[..63] + "…" : naam);
    }
}
