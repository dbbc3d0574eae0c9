using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Merges what a form changed into the file that it came from.</summary>
internal static partial class Samenvoeging
{
    // The month, the share and the amount of it belong together: what is left of an old amount beside a new share would be wrong.
    private const string Plan = "plan";

    /// <param name="oud">What the form made of the file.</param>
    /// <param name="nieuw">What the form says now.</param>
    /// <param name="bestand">What the file says.</param>
    public static JsonNode? Voeg(JsonNode? oud, JsonNode? nieuw, JsonNode? bestand) => (oud, nieuw, bestand) switch
    {
        _ when JsonNode.DeepEquals(oud, nieuw) => bestand?.DeepClone(),
        (JsonObject o, JsonObject n, JsonObject b) => new JsonObject(b.Select(l => l.Key).Union(n.Select(l => l.Key)).Select(k => KeyValuePair.Create(k, Lid(k, o[k], n[k], b[k])))),
        (JsonArray o, JsonArray n, JsonArray b) when b.All(lid => lid is JsonValue) => new JsonArray([.. n.Concat(b.Where(lid => !o.Any(l => JsonNode.DeepEquals(l, lid)))).Select(lid => lid?.DeepClone())]),
        (JsonArray o, JsonArray n, JsonArray b) => new JsonArray(
        [
            .. n.Select((lid, i) => i < o.Count && i < b.Count ? Voeg(o[i], lid, b[i]) : lid?.DeepClone()),
            .. b.Skip(Math.Max(o.Count, n.Count)).Select(lid => lid?.DeepClone()),
        ]),
        _ => nieuw?.DeepClone(),
    };

    private static JsonNode? Lid(string naam, JsonNode? oud, JsonNode? nieuw, JsonNode? bestand) =>
        naam == Plan && !JsonNode.DeepEquals(oud, nieuw) ? nieuw?.DeepClone() : Voeg(oud, nieuw, bestand);

    /// <summary>What the file says and the form does not: the way there in words, and the value.</summary>
    public static IEnumerable<(string Wat, string Waarde)> Meer(JsonNode? getoond, JsonNode? bestand, IReadOnlyList<string> weg)
    {
        if (JsonNode.DeepEquals(getoond, bestand)) return [];
        return bestand switch
        {
            JsonObject leden => leden.Where(l => l.Key != "id").SelectMany(l => Meer((getoond as JsonObject)?[l.Key], l.Value, [.. weg, Woorden(l.Key)])),
            JsonArray lijst => lijst.SelectMany((lid, i) => Meer(getoond is JsonArray g && i < g.Count ? g[i] : null, lid, lijst.Count == 1 ? weg : [.. weg, $"nummer {i + 1}"])),
            JsonValue waarde when waarde.ToString() != "onbekend" => [(string.Join(", ", weg), Waarde(waarde))],
            _ => [],
        };
    }

    private static string Waarde(JsonValue waarde) => waarde.GetValueKind() switch
    {
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nee",
        _ => Notatie.Datum(waarde.ToString()) is { } dag ? Weergave.Datum(dag) : waarde.ToString(),
    };

    private static string Woorden(string naam) => Hoofdletter().Replace(naam, m => " " + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hoofdletter();
}
