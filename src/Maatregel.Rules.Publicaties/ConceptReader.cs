using Maatregel.Rules.Publicaties.Document;
using Maatregel.Rules.Publicaties.Voorstellen;

namespace Maatregel.Rules.Publicaties;

/// <summary>Leest een gepubliceerde verordening en zoekt erin wat een document nodig heeft.</summary>
public static class ConceptReader
{
    /// <summary>Leest een bestand; zie <see cref="PublicatieReader.Lees(ReadOnlyMemory{byte})"/>.</summary>
    /// <param name="bestand">De bytes van het bestand.</param>
    /// <returns>De verordening met de voorstellen, of wat er niet klopt. Een regeling over iets anders wordt geweigerd, met wat zij is.</returns>
    public static Leesresultaat<Concept> Lees(ReadOnlyMemory<byte> bestand) => Verwerk(PublicatieReader.Lees(bestand));

    /// <summary>Leest XML die al tekst is.</summary>
    /// <param name="xml">De XML.</param>
    /// <returns>De verordening met de voorstellen, of wat er niet klopt.</returns>
    public static Leesresultaat<Concept> Lees(string xml) => Verwerk(PublicatieReader.Lees(xml));

    private static Leesresultaat<Concept> Verwerk(Leesresultaat<Publicatie> gelezen)
    {
        if (!gelezen.IsGeldig) return new(gelezen.Fouten);
        var voorstellen = Voorsteller.Zoek(gelezen.Waarde);
        return Onderwerptoets.Weiger(gelezen.Waarde, voorstellen) is { } fout
            ? new([fout])
            : new(new Concept { Publicatie = gelezen.Waarde, Kop = Kop.Van(gelezen.Waarde), Voorstellen = [.. voorstellen.Select(v => Toets.Beoordeel(gelezen.Waarde, v))] });
    }
}
