using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Which of the known forms a file has; of any other it says what it is.</summary>
internal static class Vormkeuze
{
    private const int LangsteNaam = 40;

    public static Leesresultaat<Publicatie> Lees(XElement wortel)
    {
        var opmerkingen = new Opmerkingen();
        var gelezen = Lees(wortel, opmerkingen);
        return opmerkingen.Weigering is { } fout ? new([fout]) : gelezen;
    }

    private static Leesresultaat<Publicatie> Lees(XElement wortel, Opmerkingen opmerkingen) => wortel.Naam() switch
    {
        "cvdr" => CvdrLezer.Lees(wortel, opmerkingen),
        "searchretrieveresponse" => new([Zoekantwoord(wortel)]),
        _ when StopLezer.Herkent(wortel) => StopLezer.Lees(wortel, opmerkingen),
        _ => new([Onbekend(wortel.Name.LocalName)]),
    };

    private static Fout Onbekend(string naam)
    {
        var kort = naam.Length <= LangsteNaam ? naam : naam[..LangsteNaam] + "…";
        return new("$", "onbekende-vorm", string.Equals(naam, "html", StringComparison.OrdinalIgnoreCase)
            ? "Dit is een webpagina. Lever de XML van de verordening aan, zoals lokaleregelgeving.overheid.nl die aanbiedt."
            : $"Het bestand begint met <{kort}>. Dat is geen verordening in de vorm van CVDR (<cvdr>) of STOP (<RegelingCompact>, <RegelingKlassiek>).");
    }

    private static Fout Zoekantwoord(XElement wortel)
    {
        var plaats = wortel.Nazaat("publicatieurl_xml").Waarde();
        return new("$", "geen-tekst", "Dit is een antwoord van de zoekdienst, zonder de tekst zelf."
            + (plaats is null ? "" : $" De tekst staat op {plaats}; haal dat bestand zelf op."));
    }
}
