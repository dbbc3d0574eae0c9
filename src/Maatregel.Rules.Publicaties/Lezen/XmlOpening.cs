using System.Xml;
using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Opens text as XML within bounds, without a DTD, an entity or anything from outside.</summary>
internal static class XmlOpening
{
    /// <summary>The longest verordening that was seen, with its explanation, is a tenth of this.</summary>
    public const int GrootsteBestand = 4 * 1024 * 1024;

    public const int GrootsteDiepte = 64;

    public const int MeesteElementen = 40_000;

    public static Fout TeGroot { get; } = new("$", "te-groot", $"Het bestand is groter dan {GrootsteBestand / 1024 / 1024} MB.");

    private static readonly XmlReaderSettings Instellingen = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = GrootsteBestand,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Fout? Open(string xml, out XElement wortel)
    {
        wortel = null!;
        if (xml.Length > GrootsteBestand) return TeGroot;
        try
        {
            if (Buiten(xml) is { } fout) return fout;
            using var reader = XmlReader.Create(new StringReader(xml), Instellingen);
            wortel = XDocument.Load(reader).Root!;
            return null;
        }
        catch (XmlException) when (xml.Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            return new("$", "dtd", "Het bestand bevat een DTD (<!DOCTYPE …>). Die wordt niet gelezen: haal haar weg.");
        }
        catch (XmlException ongeldig)
        {
            return new("$", "xml-ongeldig", string.Create(
                CultureInfo.InvariantCulture,
                $"Dit is geen geldige XML: er gaat iets mis op regel {ongeldig.LineNumber}, teken {ongeldig.LinePosition}."));
        }
    }

    /// <summary>Counts before anything is built of it.</summary>
    private static Fout? Buiten(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), Instellingen);
        var elementen = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.Depth >= GrootsteDiepte) return new("$", "te-diep", $"De XML is dieper genest dan {GrootsteDiepte} niveaus.");
            if (++elementen > MeesteElementen) return new("$", "te-groot", $"De XML heeft meer dan {MeesteElementen} elementen.");
        }

        return null;
    }
}
