using System.Text.Json.Nodes;
using Maatregel.Api.Bedrijf;
using Microsoft.OpenApi;

namespace Maatregel.Api.OpenApi;

/// <summary>The request files that ship with the product, as examples.</summary>
internal static class Voorbeelden
{
    /// <param name="begin">How the names of the files begin; the rest of a name says what the example shows.</param>
    /// <param name="hoogstens">How many: a function that takes what another takes need not show them all again.</param>
    public static Dictionary<string, IOpenApiExample> Van(string begin, int hoogstens)
    {
        return typeof(Voorbeelden).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(begin, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Take(hoogstens)
            .ToDictionary(n => Path.GetFileNameWithoutExtension(n), IOpenApiExample (n) => new OpenApiExample { Summary = Titel(n[begin.Length..]), Value = JsonNode.Parse(Bijlage.Lees(n)) });
    }

    /// <summary>From <c>02b-een-gesprek.json</c> to <c>Voorbeeld 2b: een gesprek</c>.</summary>
    private static string Titel(string naam)
    {
        var delen = Path.GetFileNameWithoutExtension(naam).Split('-', 2);
        return $"Voorbeeld {delen[0].TrimStart('0')}: {delen[1].Replace('-', ' ')}";
    }
}
