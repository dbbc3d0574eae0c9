using System.Globalization;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>A place in a document, such as <c>uniform.inhoud[0].eersteMaanden</c>: the path of a fault without its <c>$.</c></summary>
internal static class Documentpad
{
    public static string Lid(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    public static string Rij(string pad, int index) => string.Create(CultureInfo.InvariantCulture, $"{pad}[{index}]");

    /// <summary>The name of the field of a place, and its id on the page.</summary>
    public static string Veld(string pad) => pad.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>The place around this one; empty for a member of the document itself.</summary>
    public static string Ouder(string pad) => pad[..Math.Max(0, pad.LastIndexOfAny(['.', '[']))];

    /// <summary>The path without the places in its lists.</summary>
    public static string ZonderRijen(string pad) => string.Join('.', Stappen(pad).Where(s => !IsIndex(s)));

    public static string Laatste(string pad) => Stappen(pad)[^1];

    /// <summary>The place of a row in its list.</summary>
    public static int Index(string pad) => int.Parse(Laatste(pad), CultureInfo.InvariantCulture);

    public static JsonNode? Zoek(JsonNode? document, string pad) => pad.Length == 0 ? document : Stappen(pad).Aggregate(document, Kind);

    /// <summary>Puts a value in its place and makes what it stands in; a new member goes where the format has it.</summary>
    public static void Zet(JsonObject document, string pad, JsonNode waarde)
    {
        var stappen = Stappen(pad);
        var (houder, lid) = ((JsonNode)document, Pagina.Lid.Document);
        foreach (var (i, stap) in stappen.SkipLast(1).Index())
        {
            var kind = Kind(houder, stap);
            if (IsIndex(stappen[i + 1]) ? kind is not JsonArray : kind is not JsonObject) Leg(houder, stap, kind = IsIndex(stappen[i + 1]) ? new JsonArray() : new JsonObject(), lid);
            (houder, lid) = (kind!, Onder(lid, stap));
        }

        Leg(houder, stappen[^1], waarde, lid);
    }

    /// <summary>Takes a value away, with the objects around it that may be absent and now have nothing left.</summary>
    public static void Wis(JsonObject document, string pad)
    {
        var ouder = Ouder(pad);
        if (Zoek(document, ouder) is not JsonObject houder) return;
        houder.Remove(Laatste(pad));
        if (houder.Count == 0 && ouder.Length > 0 && Stappen(ouder).Aggregate(Pagina.Lid.Document, Onder).MagLeeg) Wis(document, ouder);
    }

    private static string[] Stappen(string pad) => [.. pad.Split('.', '[').Select(s => s.TrimEnd(']'))];

    private static bool IsIndex(string stap) => char.IsAsciiDigit(stap[0]);

    private static Lid Onder(Lid lid, string stap) => IsIndex(stap) ? lid.Element! : lid[stap];

    private static JsonNode? Kind(JsonNode? houder, string stap) => houder switch
    {
        JsonArray lijst when IsIndex(stap) && Index(stap) < lijst.Count => lijst[Index(stap)],
        JsonObject leden when !IsIndex(stap) => leden[stap],
        _ => null,
    };

    private static void Leg(JsonNode houder, string stap, JsonNode waarde, Lid lid)
    {
        if (houder is JsonArray lijst)
        {
            if (Index(stap) < lijst.Count) lijst[Index(stap)] = waarde;
            else lijst.Add(waarde);
            return;
        }

        var leden = (JsonObject)houder;
        if (leden.ContainsKey(stap)) leden[stap] = waarde;
        else leden.Insert(Plaats(leden, stap, lid.Leden.ToList()), stap, waarde);
    }

    private static int Plaats(JsonObject leden, string stap, List<string> volgorde)
    {
        var na = leden.Index().Where(l => volgorde.IndexOf(l.Item.Key) > volgorde.IndexOf(stap)).Select(l => (int?)l.Index).FirstOrDefault();
        return na ?? leden.Count;
    }
}
