using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten;

/// <summary>Schrijft een tekst als tekstverwerkerbestand (.docx), met koppen, lijsten, tabellen en plekken om in te vullen.</summary>
public static class Docx
{
    /// <summary>Schrijft het bestand. Dezelfde tekst geeft dezelfde bytes.</summary>
    /// <param name="stuk">De tekst.</param>
    public static byte[] Schrijf(Tekststuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        using var stroom = new MemoryStream();
        using (var bestand = WordprocessingDocument.Create(stroom, WordprocessingDocumentType.Document))
        {
            var hoofd = bestand.AddMainDocumentPart();
            bestand.ChangeIdOfPart(hoofd, "rId1");
            hoofd.Document = new Document();
            Kenmerken.Zet(bestand, stuk.Titel);
            Stijlen.Zet(hoofd);
            var opmaak = new Blokopmaak(Stijlen.Namen(hoofd), Opsomming.Zet(hoofd));
            hoofd.Document.Append(new Body([.. opmaak.Schrijf(stuk), Pagina()]));
        }

        return Inpakker.PakOpnieuw(stroom);
    }

    private static SectionProperties Pagina() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1417, Right = 1417, Header = 708, Footer = 708, Gutter = 0 });
}
