using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>
/// What a document does while something in it is still wrong: what is wrong counts as not known. So nothing of the table rests on a
/// fault, and nothing that is missing reads as not regulated.
/// </summary>
internal static class Zonderfouten
{
    /// <summary>Taking one fault away may show another: an act whose category has no tariff any more.</summary>
    private const int MeesteRonden = 8;

    /// <summary>What a table needs of the head; the name of the municipality changes nothing in it.</summary>
    private static readonly Dictionary<string, string> Kop = new(StringComparer.Ordinal)
    {
        ["id"] = "\"concept\"",
        ["versie"] = "\"1\"",
        ["titel"] = "\"[nog geen titel]\"",
        ["gemeenten"] = """[{ "code": "GM9000", "naam": "de gemeente", "van": "2015-01-01" }]""",
        ["regelingen"] = """["participatiewet"]""",
    };

    public static Uitkomstentabel? Tabel(JsonObject document, IReadOnlyList<Fout> fouten, VerordeningBibliotheek bibliotheek)
    {
        var rest = document.DeepClone().AsObject();
        for (var ronde = 0; ronde < MeesteRonden && fouten.Count > 0; ronde++)
        {
            foreach (var pad in fouten.Select(Foutplaats.Pad).Where(p => p.Length > 0)) Laat(rest, pad);
            Ruim(rest);
            var controle = Documentcontrole.Van(Encoding.UTF8.GetBytes(rest.ToJsonString()), bibliotheek);
            if (controle.Uitkomsten is { } tabel) return tabel;
            fouten = controle.Fouten;
        }

        return null;
    }

    /// <summary>A row that is wrong is left out as a row, so that the places of the others stay; a subject is left out whole.</summary>
    private static void Laat(JsonObject document, string pad)
    {
        var lid = pad.Split('.', '[')[0];
        if (Kop.TryGetValue(lid, out var waarde)) document[lid] = JsonNode.Parse(waarde);
        else if (document[lid] is JsonArray lijst && pad.Length > lid.Length && lid is "gedragingen" or "tarieven") lijst[Documentpad.Index(pad[..(pad.IndexOf(']', StringComparison.Ordinal) + 1)])] = null;
        else document.Remove(lid);
    }

    private static void Ruim(JsonObject document)
    {
        var weggelaten = document.Select(l => l.Value).OfType<JsonArray>().Sum(lijst => lijst.RemoveAll(rij => rij is null));
        if (weggelaten > 0 || document["gedragingen"] is null) document["overigeGedragingen"] = "onbekend";
    }
}
