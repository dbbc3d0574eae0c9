using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>
/// Both formats by one name: <c>al</c> and <c>Al</c>, <c>lid</c> and <c>Lid</c> are the same thing. An element of a namespace
/// that is not one of theirs has no name here, whatever it is called.
/// </summary>
internal static class Elementen
{
    private static readonly string[] Naamruimten =
    [
        "",
        "http://standaarden.overheid.nl/",
        "https://standaarden.overheid.nl/",
        "http://purl.org/dc/terms/",
        "http://www.loc.gov/zing/srw/",
    ];

    public static string Naam(this XElement element)
    {
        var naamruimte = element.Name.NamespaceName;
        return naamruimte.Length == 0 || Naamruimten.Skip(1).Any(n => naamruimte.StartsWith(n, StringComparison.Ordinal))
            ? element.Name.LocalName.ToLowerInvariant()
            : "";
    }

    public static IEnumerable<XElement> Kinderen(this XElement element, string naam) => element.Elements().Where(e => e.Naam() == naam);

    public static XElement? Kind(this XElement? element, string naam) => element?.Kinderen(naam).FirstOrDefault();

    public static IEnumerable<XElement> Nazaten(this XElement element, string naam) => element.Descendants().Where(e => e.Naam() == naam);

    public static XElement? Nazaat(this XElement? element, string naam) => element?.Nazaten(naam).FirstOrDefault();

    /// <summary>The text of an element that holds one value, or <c>null</c> when nothing stands there.</summary>
    public static string? Waarde(this XElement? element) => element is not null && Witruimte.Vouw(element.Value) is { Length: > 0 } tekst ? tekst : null;

    public static string? Eigenschap(this XElement element, string naam) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == naam) is { } eigenschap && Witruimte.Vouw(eigenschap.Value) is { Length: > 0 } tekst ? tekst : null;
}
