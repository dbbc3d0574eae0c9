using System.Xml;

namespace Maatregel.Rules.Documenten;

/// <summary>What was typed may hold characters that no file may.</summary>
internal static class Tekens
{
    private const char Vervangend = '\ufffd';

    public static string Toegestaan(string tekst) => string.Create(tekst.Length, tekst, (doel, bron) =>
    {
        for (var i = 0; i < bron.Length; i++)
        {
            var paar = i + 1 < bron.Length && XmlConvert.IsXmlSurrogatePair(bron[i + 1], bron[i]);
            doel[i] = paar || XmlConvert.IsXmlChar(bron[i]) ? bron[i] : Vervangend;
            if (paar) doel[++i] = bron[i];
        }
    });
}
