using Maatregel.Rules.Publicaties.Document;
using Maatregel.Rules.Publicaties.Voorstellen;

namespace Maatregel.Rules.Publicaties;

/// <summary>
/// Leest een gepubliceerde verordening en zoekt erin wat een document nodig heeft. Een tekst waarin meer staat dan een verordening over
/// maatregelen ooit heeft, wordt geweigerd met de grens erbij (code <c>te-groot</c>): 4 MB en
/// 40.000 elementen als XML, 100.000 tekens in de artikelen, 5000 koppen, stukken en zinnen, of 150 voorstellen.
/// </summary>
public static class ConceptReader
{
    /// <summary>Leest een bestand; zie <see cref="PublicatieReader.Lees(ReadOnlyMemory{byte})"/>.</summary>
    /// <param name="bestand">De bytes van het bestand.</param>
    /// <returns>De verordening met de voorstellen, of wat er niet klopt. Een regeling over iets anders wordt geweigerd, met wat zij is.</returns>
    public static Leesresultaat<Concept> Lees(ReadOnlyMemory<byte> bestand) => Lees(bestand, CancellationToken.None);

    /// <summary>Leest een bestand, en houdt op als dat wordt gevraagd: een lange tekst kost seconden op een trage machine.</summary>
    /// <param name="bestand">De bytes van het bestand.</param>
    /// <param name="afbreken">Wanneer het lezen moet ophouden.</param>
    /// <returns>De verordening met de voorstellen, of wat er niet klopt.</returns>
    /// <exception cref="OperationCanceledException">Er is gevraagd om op te houden.</exception>
    public static Leesresultaat<Concept> Lees(ReadOnlyMemory<byte> bestand, CancellationToken afbreken) => Verwerk(PublicatieReader.Lees(bestand), afbreken);

    /// <summary>Leest XML die al tekst is.</summary>
    /// <param name="xml">De XML.</param>
    /// <returns>De verordening met de voorstellen, of wat er niet klopt.</returns>
    public static Leesresultaat<Concept> Lees(string xml) => Verwerk(PublicatieReader.Lees(xml), CancellationToken.None);

    private static Leesresultaat<Concept> Verwerk(Leesresultaat<Publicatie> gelezen, CancellationToken afbreken)
    {
        if (!gelezen.IsGeldig) return new(gelezen.Fouten);
        afbreken.ThrowIfCancellationRequested();
        var publicatie = gelezen.Waarde;
        var tekst = new Leestekst(publicatie, afbreken);
        if (Omvang.Weiger(tekst) is { } teLang) return new([teLang]);
        var voorstellen = Voorsteller.Zoek(tekst);
        if ((Onderwerptoets.Weiger(tekst, voorstellen) ?? Omvang.Weiger(publicatie, voorstellen)) is { } fout) return new([fout]);
        return new(new Concept { Publicatie = publicatie, Kop = Kop.Van(publicatie), Voorstellen = [.. voorstellen.Select(v => Toets.Beoordeel(publicatie, v, afbreken))] });
    }
}
