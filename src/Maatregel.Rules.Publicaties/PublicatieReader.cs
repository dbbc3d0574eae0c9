using Maatregel.Rules.Publicaties.Lezen;

namespace Maatregel.Rules.Publicaties;

/// <summary>
/// Leest een gepubliceerde regeling uit de XML van lokaleregelgeving.overheid.nl (CVDR) of van de officiële publicaties (STOP).
/// Er wordt niets opgehaald: geen DTD, geen entiteiten, geen verwijzing naar buiten.
/// </summary>
public static class PublicatieReader
{
    /// <summary>Het grootste bestand dat wordt gelezen, in bytes of tekens.</summary>
    public const int GrootsteBestand = XmlOpening.GrootsteBestand;

    /// <summary>Leest een bestand in de codering die het zelf noemt: UTF-8, ISO-8859-1 of Windows-1252.</summary>
    /// <param name="bestand">De bytes van het bestand.</param>
    /// <returns>De regeling, of wat er niet klopt.</returns>
    public static Leesresultaat<Publicatie> Lees(ReadOnlyMemory<byte> bestand) =>
        Tekencodering.Lees(bestand.Span, out var tekst) is { } fout ? new([fout]) : Lees(tekst);

    /// <summary>Leest XML die al tekst is; wat de kop over de codering zegt, telt dan niet.</summary>
    /// <param name="xml">De XML.</param>
    /// <returns>De regeling, of wat er niet klopt.</returns>
    public static Leesresultaat<Publicatie> Lees(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (XmlOpening.Open(xml, out var wortel) is { } fout) return new([fout]);
        return Vormkeuze.Lees(wortel);
    }
}
