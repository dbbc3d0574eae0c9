using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The duties of which the Act leaves the measure to the verordening. The check of a document says which those are; this only asks it.</summary>
internal static class Plichtkeuze
{
    public static IReadOnlyList<Verplichting> Alle { get; } = Toegestaan();

    private static Verplichting[] Toegestaan()
    {
        var gedraging = new JsonObject
        {
            ["artikel"] = "1",
            ["status"] = "bekend",
            ["regelingen"] = new JsonArray("participatiewet", "ioaw", "ioaz"),
            ["verplichtingen"] = new JsonArray([.. Verplichtingen.Alle.Select(v => (JsonNode)v.Code)]),
        };
        var document = new JsonObject
        {
            ["id"] = "proef",
            ["versie"] = "1",
            ["titel"] = "Proef",
            ["gemeenten"] = new JsonArray(),
            ["regelingen"] = new JsonArray("participatiewet", "ioaw", "ioaz"),
            ["gedragingen"] = new JsonArray(gedraging),
        };
        var verboden = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Fouten.Where(f => f.Code == "buiten-wet").Select(f => f.Pad).ToHashSet(StringComparer.Ordinal);
        return [.. Verplichtingen.Alle.Where((_, i) => !verboden.Contains("$." + Documentpad.Rij("gedragingen[0].verplichtingen", i)))];
    }
}
