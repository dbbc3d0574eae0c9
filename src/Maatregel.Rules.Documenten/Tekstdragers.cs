using DocumentFormat.OpenXml.Packaging;

namespace Maatregel.Rules.Documenten;

/// <summary>The parts of a file that hold words: the text itself, the heads and the feet of its pages.</summary>
internal static class Tekstdragers
{
    public static IEnumerable<OpenXmlPart> Van(WordprocessingDocument bestand) =>
        bestand.MainDocumentPart is { } hoofd ? [hoofd, .. hoofd.HeaderParts, .. hoofd.FooterParts] : throw new InvalidDataException("There is no text in the file.");
}
