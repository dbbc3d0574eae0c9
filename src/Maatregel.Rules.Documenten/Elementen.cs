using DocumentFormat.OpenXml;

namespace Maatregel.Rules.Documenten;

/// <summary>What the package for documents does not offer for a list of elements.</summary>
internal static class Elementen
{
    public static void PrependAll(this OpenXmlElement ouder, IEnumerable<OpenXmlElement> kinderen)
    {
        foreach (var kind in kinderen.Reverse()) ouder.PrependChild(kind);
    }
}
