using System.Text.Json.Nodes;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>Puts a value at its path in a document: <c>inhoud.schijven[2].tarief.percentage</c>.</summary>
internal static class Pad
{
    /// <summary>No list in a verordening is longer; it keeps a path that somebody else wrote from making a long one.</summary>
    public const int HoogsteIndex = 200;

    /// <summary>Whether the lists on a path are no longer than any list of a verordening.</summary>
    public static bool Past(string pad) => Elementen(pad).All(e => e is null or <= HoogsteIndex);

    public static void Zet(JsonObject bepaling, string pad, JsonNode waarde)
    {
        JsonNode plek = bepaling;
        var stappen = Stappen(pad).ToArray();
        foreach (var (index, (naam, element)) in stappen.Index())
        {
            var laatste = index == stappen.Length - 1;
            var leden = plek.AsObject();
            if (element is not { } nummer)
            {
                if (laatste) leden[naam] = waarde;
                else plek = leden[naam] ??= new JsonObject();
                continue;
            }

            var lijst = (leden[naam] ??= new JsonArray()).AsArray();
            while (lijst.Count <= nummer) lijst.Add((JsonNode)new JsonObject());
            if (laatste) lijst[nummer] = waarde;
            else plek = lijst[nummer]!;
        }
    }

    /// <summary>A list item of which every value was left out is no item.</summary>
    public static void Snoei(JsonNode knoop)
    {
        if (knoop is JsonObject leden)
        {
            foreach (var lid in leden.Select(l => l.Value).OfType<JsonNode>().ToArray()) Snoei(lid);
        }
        else if (knoop is JsonArray lijst)
        {
            foreach (var item in lijst.OfType<JsonNode>().ToArray()) Snoei(item);
            lijst.RemoveAll(i => i is JsonObject { Count: 0 });
        }
    }

    private static IEnumerable<int?> Elementen(string pad) => pad.Split('.').Select(stap => Stap(stap).Element);

    private static IEnumerable<(string Naam, int? Element)> Stappen(string pad)
    {
        foreach (var stap in pad.Split('.').Select(Stap))
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(stap.Element ?? 0, HoogsteIndex, nameof(pad));
            yield return stap;
        }
    }

    private static (string Naam, int? Element) Stap(string stap)
    {
        var haak = stap.IndexOf('[', StringComparison.Ordinal);
        return haak < 0 ? (stap, null) : (stap[..haak], int.Parse(stap.AsSpan(haak + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
