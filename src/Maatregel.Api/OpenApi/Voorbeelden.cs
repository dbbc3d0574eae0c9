using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The request files that ship with the product, as examples.</summary>
internal static class Voorbeelden
{
    /// <param name="begin">How the names of the files begin; the rest of a name says what the example shows.</param>
    public static Dictionary<string, IOpenApiExample> Van(string begin)
    {
        var assembly = typeof(Voorbeelden).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(begin, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(n => Path.GetFileNameWithoutExtension(n), IOpenApiExample (n) => Lees(assembly.GetManifestResourceStream(n)!, Titel(n[begin.Length..])));
    }

    private static OpenApiExample Lees(Stream stroom, string titel)
    {
        using (stroom) return new OpenApiExample { Summary = titel, Value = JsonNode.Parse(stroom) };
    }

    /// <summary>From <c>02b-een-gesprek.json</c> to <c>Voorbeeld 2b: een gesprek</c>.</summary>
    private static string Titel(string naam)
    {
        var delen = Path.GetFileNameWithoutExtension(naam).Split('-', 2);
        return $"Voorbeeld {delen[0].TrimStart('0')}: {delen[1].Replace('-', ' ')}";
    }
}
