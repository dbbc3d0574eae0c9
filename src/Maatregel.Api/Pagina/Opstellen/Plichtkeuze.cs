using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The duties that may stand at an act, and at a refusal. The check of a document says which those are; this only asks it.</summary>
internal static class Plichtkeuze
{
    /// <summary>Those of which the Act leaves the measure to the verordening.</summary>
    public static IReadOnlyList<Verplichting> Alle { get; } = Toegestaan("gedragingen[0].verplichtingen", """
        { "gedragingen": [{ "artikel": "1", "status": "bekend", "regelingen": ["participatiewet", "ioaw", "ioaz"] }] }
        """);

    /// <summary>Those of which the Act knows a refusal.</summary>
    public static IReadOnlyList<Verplichting> Weigering { get; } = Toegestaan("weigering.inhoud.weigeringen[0].verplichtingen", """
        { "weigering": { "status": "bekend", "inhoud": { "weigeringen": [{ "artikel": "1", "omschrijving": "proef" }] } } }
        """);

    private static Verplichting[] Toegestaan(string plaats, string leden)
    {
        var document = JsonNode.Parse(leden)!.AsObject();
        foreach (var naam in (string[])["id", "versie", "titel"]) document[naam] = "proef";
        document["gemeenten"] = new JsonArray();
        document["regelingen"] = new JsonArray("participatiewet", "ioaw", "ioaz");
        Documentpad.Zet(document, plaats, new JsonArray([.. Verplichtingen.Alle.Select(v => (JsonNode)v.Code)]));
        var verboden = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Fouten.Where(f => f.Code == "buiten-wet").Select(f => f.Pad).ToHashSet(StringComparer.Ordinal);
        return [.. Verplichtingen.Alle.Where((_, i) => !verboden.Contains("$." + Documentpad.Rij(plaats, i)))];
    }
}
