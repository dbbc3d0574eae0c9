using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatregel.Rules.Documenten.Tests;

/// <summary>Reads a file back.</summary>
internal static class Bestand
{
    public static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    /// <summary>The lines of a text, each cell of a table as a line.</summary>
    public static IEnumerable<string> Regels(WordprocessingDocument bestand) =>
        bestand.MainDocumentPart!.Document.Descendants<Paragraph>().Where(p => p.InnerText.Length > 0)
            .SelectMany(p => string.Concat(p.Descendants().Select(d => d is Break ? "\n" : d is Text t ? t.Text : "")).Split('\n'));
}
