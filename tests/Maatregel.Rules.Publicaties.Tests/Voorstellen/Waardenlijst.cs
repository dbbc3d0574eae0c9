using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorstellen;

/// <summary>The values of a document or of proposals, each under a name that says which provision it belongs to.</summary>
internal static class Waardenlijst
{
    /// <summary>Words of the text that a person puts as he likes: they are shown, not counted.</summary>
    private static readonly string[] Vrij = ["omschrijving", "code"];

    public static Dictionary<string, string> Verwacht(string naam)
    {
        var document = JsonNode.Parse(Bestand.Tekst(naam + ".verwacht.json"))!.AsObject();
        Dictionary<string, string> waarden = [];
        foreach (var (onderwerp, inhoud) in document)
        {
            if (inhoud is JsonArray lijst && lijst.All(i => i is JsonObject))
            {
                foreach (var item in lijst) Vul(waarden, Sleutel(onderwerp, item!), item!, "");
            }
            else Vul(waarden, onderwerp, inhoud!, "");
        }

        return waarden;
    }

    public static Dictionary<string, string> Van(IEnumerable<Voorstel> voorstellen)
    {
        Dictionary<string, string> waarden = [];
        foreach (var voorstel in voorstellen)
        {
            var lijst = voorstel.Onderwerp is "gedragingen" or "tarieven";
            var naam = lijst ? Sleutel(voorstel.Onderwerp, voorstel) : voorstel.Onderwerp;
            if (voorstel.Onderwerp != "regelingen") Voeg(waarden, naam + ".artikel", JsonSerializer.Serialize(voorstel.Artikel));
            foreach (var waarde in voorstel.Waarden.Where(w => !Vrij.Contains(w.Lid.Split('.')[^1])))
            {
                Voeg(waarden, waarde.Lid.Length > 0 ? $"{naam}.{waarde.Lid}" : naam, waarde.Json);
            }
        }

        return waarden;
    }

    private static string Sleutel(string onderwerp, JsonNode item) => Sleutel(onderwerp, item["artikel"]!.GetValue<string>(), item["categorie"]?.ToJsonString(), item["misdraging"]?.GetValue<string>(), item["verplichtingen"]?[0]?.GetValue<string>());

    private static string Sleutel(string onderwerp, Voorstel voorstel) => Sleutel(
        onderwerp,
        voorstel.Artikel,
        Waarde(voorstel, "categorie"),
        Waarde(voorstel, "misdraging")?.Trim('"'),
        Waarde(voorstel, "verplichtingen") is { } plichten ? JsonNode.Parse(plichten)![0]!.GetValue<string>() : null);

    private static string Sleutel(string onderwerp, string artikel, string? categorie, string? misdraging, string? plicht) => onderwerp == "tarieven" ? $"tarieven/{categorie}" : $"gedragingen/{artikel}/{misdraging ?? plicht}";

    private static string? Waarde(Voorstel voorstel, string lid) => voorstel.Waarden.FirstOrDefault(w => w.Lid == lid)?.Json;

    private static void Vul(Dictionary<string, string> waarden, string naam, JsonNode knoop, string lid)
    {
        if (knoop is JsonObject leden)
        {
            foreach (var (kind, waarde) in leden.Where(l => !Vrij.Contains(l.Key))) Vul(waarden, naam, waarde!, lid.Length > 0 ? $"{lid}.{kind}" : kind);
        }
        else if (knoop is JsonArray lijst && lijst.All(i => i is JsonObject))
        {
            foreach (var (index, item) in lijst.Index()) Vul(waarden, naam, item!, $"{lid}[{index}]");
        }
        else Voeg(waarden, lid.Length > 0 ? $"{naam}.{lid}" : naam, knoop.ToJsonString(Leesbaar));
    }

    private static void Voeg(Dictionary<string, string> waarden, string naam, string waarde)
    {
        while (waarden.ContainsKey(naam)) naam += "'";
        waarden[naam] = waarde;
    }

    private static readonly JsonSerializerOptions Leesbaar = new(JsonSerializerOptions.Default) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
