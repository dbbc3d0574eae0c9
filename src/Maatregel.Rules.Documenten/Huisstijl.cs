using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Documenten;

/// <summary>
/// Een eigen .docx van de gemeente, met briefhoofd en opmaak. Waar <c>{tekst}</c> staat komt de tekst zelf; elke andere
/// plek om in te vullen is er een van de sjablonen. Een regel of een rij van een tabel met <c>{#naam}…{/naam}</c> herhaalt zich.
/// </summary>
public sealed class Huisstijl
{
    private readonly string _naam;
    private readonly byte[] _docx;
    private readonly IReadOnlyDictionary<string, Tekstsjabloon> _delen;

    private Huisstijl(string naam, byte[] docx, IReadOnlyDictionary<string, Tekstsjabloon> delen)
    {
        _naam = naam;
        _docx = docx;
        _delen = delen;
    }

    /// <summary>Leest het bestand en controleert het.</summary>
    /// <param name="naam">De tekst waarvoor het is, bijvoorbeeld <c>beschikking</c>.</param>
    /// <param name="docx">Het bestand.</param>
    /// <exception cref="OngeldigSjabloonException">Het is geen .docx, of een plek om in te vullen klopt niet; de exceptie noemt alle fouten.</exception>
    public static Huisstijl Lees(string naam, byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(docx);
        List<Fout> fouten = [];
        Dictionary<string, Tekstsjabloon> delen = new(StringComparer.Ordinal);
        try
        {
            docx = Gewoon(docx);
            using var bestand = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            foreach (var deel in Tekstdragers.Van(bestand)) Lees(naam, deel, delen, fouten);
        }
        catch (Exception fout) when (fout is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or InvalidOperationException)
        {
            fouten.Add(new Fout(naam, "geen-docx", "Het bestand is geen .docx dat kan worden gelezen."));
        }

        if (fouten.Count == 0 && delen.Count == 0)
            fouten.Add(new Fout(naam, "geen-plek", "In het bestand staat geen plek om in te vullen. Zet {tekst} op een eigen regel waar de tekst moet komen."));
        return fouten.Count == 0 ? new Huisstijl(naam, docx, delen) : throw new OngeldigSjabloonException(fouten);
    }

    /// <summary>Schrijft de tekst in deze huisstijl. Dezelfde tekst geeft dezelfde bytes.</summary>
    /// <param name="stuk">De tekst waarvoor het bestand is.</param>
    /// <exception cref="ArgumentException">Het bestand is voor een andere tekst.</exception>
    public byte[] Schrijf(Tekststuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        if (stuk.Naam != _naam) throw new ArgumentException($"Het bestand is voor de tekst {_naam}.", nameof(stuk));
        using var stroom = new MemoryStream();
        stroom.Write(_docx);
        using (var bestand = WordprocessingDocument.Open(stroom, isEditable: true))
        {
            foreach (var deel in Tekstdragers.Van(bestand)) Vul(deel, stuk);
            Voeg(bestand.MainDocumentPart!, stuk);
            Kenmerken.Zet(bestand, stuk.Titel);
        }

        return Inpakker.PakOpnieuw(stroom);
    }

    /// <summary>A file that others are started from (.dotx) as an ordinary one.</summary>
    private static byte[] Gewoon(byte[] docx)
    {
        using var stroom = new MemoryStream();
        stroom.Write(docx);
        using (var bestand = WordprocessingDocument.Open(stroom, isEditable: true)) bestand.ChangeDocumentType(WordprocessingDocumentType.Document);
        return stroom.ToArray();
    }

    private static void Lees(string naam, OpenXmlPart deel, Dictionary<string, Tekstsjabloon> delen, List<Fout> fouten)
    {
        var merken = Merklezer.Lees(deel, naam, fouten);
        if (merken is null) return;
        try
        {
            delen[deel.Uri.OriginalString] = new Tekstsjabloon(naam, merken);
        }
        catch (OngeldigSjabloonException fout)
        {
            fouten.AddRange(fout.Fouten);
        }
    }

    private void Vul(OpenXmlPart deel, Tekststuk stuk)
    {
        if (!_delen.TryGetValue(deel.Uri.OriginalString, out var sjabloon)) return;
        using var inhoud = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Merklezer.Terug(sjabloon.Vul(stuk, Merklezer.Waarde))));
        deel.FeedData(inhoud);
    }

    /// <summary>Puts the text where the file says so. A cell may not be left without a paragraph.</summary>
    private static void Voeg(MainDocumentPart hoofd, Tekststuk stuk)
    {
        Stijlen.Zet(hoofd);
        var opmaak = new Blokopmaak(Stijlen.Namen(hoofd), Opsomming.Zet(hoofd));
        foreach (var plek in hoofd.Document.Descendants<SdtBlock>().Where(s => s.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == Merklezer.Tekstplek).ToList())
        {
            foreach (var element in opmaak.Schrijf(stuk)) plek.InsertBeforeSelf(element);
            plek.Remove();
        }

        foreach (var cel in hoofd.Document.Descendants<TableCell>().Where(c => c.LastChild is not Paragraph).ToList()) cel.Append(new Paragraph());
    }
}
