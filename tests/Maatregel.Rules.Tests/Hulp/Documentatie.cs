using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The documentation of a member in the words of a reader of JSON: no names of C#.</summary>
internal static class Documentatie
{
    private static readonly Dictionary<string, XElement> Leden = XDocument.Load(Path.ChangeExtension(typeof(MaatregelAdviseur).Assembly.Location, ".xml"))
        .Descendants("member").Where(m => m.Element("summary") is not null).ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")!);

    public static string? Van(PropertyInfo lid)
    {
        var type = lid.DeclaringType is { IsGenericType: true } soort ? soort.GetGenericTypeDefinition() : lid.DeclaringType!;
        return Leden.TryGetValue($"P:{type.FullName}.{lid.Name}", out var tekst) ? Lees(tekst) : null;
    }

    /// <summary>What a constant means.</summary>
    public static string Van(FieldInfo constante) => Lees(Leden[$"F:{constante.DeclaringType!.FullName}.{constante.Name}"]);

    private static string Lees(XElement tekst) => string.Join(' ', string.Concat(tekst.Nodes().Select(Lees)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lees(XNode knoop) => knoop switch
    {
        XText tekst => tekst.Value,
        XElement { Name.LocalName: "see" } verwijzing => Naam(verwijzing.Attribute("cref")!.Value),
        XElement element => Lees(element),
        _ => "",
    };

    private static string Naam(string verwijzing)
    {
        var naam = verwijzing[(verwijzing.LastIndexOf('.') + 1)..];
        return verwijzing.StartsWith('F') ? JsonNamingPolicy.KebabCaseLower.ConvertName(naam) : JsonNamingPolicy.CamelCase.ConvertName(naam);
    }
}
