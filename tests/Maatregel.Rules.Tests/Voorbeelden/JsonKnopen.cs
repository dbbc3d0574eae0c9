using System.Globalization;
using System.Text.Json.Nodes;

namespace Maatregel.Rules.Tests.Voorbeelden;

internal static class JsonKnopen
{
    public static IEnumerable<JsonNode> Descendants(this JsonNode knoop)
    {
        var kinderen = knoop switch
        {
            JsonObject leden => leden.Select(l => l.Value),
            JsonArray elementen => elementen,
            _ => [],
        };
        return kinderen.OfType<JsonNode>().SelectMany(k => k.Descendants().Prepend(k));
    }

    /// <summary>Sets or removes what is at a place such as <c>gedragingen.0.datum</c>; an index past the end appends.</summary>
    public static void Zet(this JsonNode document, string plek, JsonNode? waarde, bool verwijder = false)
    {
        var delen = plek.Split('.');
        var knoop = document;
        foreach (var deel in delen[..^1]) knoop = int.TryParse(deel, out var index) ? knoop[index]! : knoop[deel]!;
        if (knoop is JsonArray lijst)
        {
            var index = int.Parse(delen[^1], CultureInfo.InvariantCulture);
            if (index < lijst.Count) lijst[index] = waarde;
            else lijst.Add(waarde);
        }
        else if (verwijder)
        {
            knoop.AsObject().Remove(delen[^1]);
        }
        else
        {
            knoop[delen[^1]] = waarde;
        }
    }
}
