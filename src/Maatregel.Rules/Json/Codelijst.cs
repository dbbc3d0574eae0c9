using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatregel.Rules.Json;

/// <summary>A value out of a closed list of codes.</summary>
internal static class Codelijst
{
    public static Gebrek? Keur(JsonElement waarde, IReadOnlyList<string> codes, Func<string, bool> bestaat) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een code tussen aanhalingstekens")
        : JsonTekst.Probeer(waarde) is { } code && bestaat(code) ? null
        : new Gebrek("onbekende-code", $"Deze code bestaat niet. Kies uit: {string.Join(", ", codes)}.");

    public static JsonObject Schema(IReadOnlyList<string> codes) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. codes.Select(c => (JsonNode)c)]) };
}
