using System.Text.Json.Nodes;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>
/// Puts accepted proposals into a document. A proposal names the member and its values name their paths in it, so what is added to
/// the format needs no change here: the members and their order come from its schema.
/// </summary>
internal static class Documentbouwer
{
    private static readonly JsonObject Leden = JsonSchemas.Verordening()["properties"]!.AsObject();

    /// <summary>The subjects that are one provision; of these the document says what is known, whatever was accepted.</summary>
    public static IReadOnlyList<string> Onderwerpen { get; } = [.. Leden.Where(l => l.Value?["properties"]?["status"] is not null).Select(l => l.Key)];

    public static JsonObject Bouw(Publicatie publicatie, IEnumerable<Voorstel> aanvaard, Conceptkeuzen keuzen)
    {
        var document = Bepalingen(publicatie, aanvaard, keuzen);
        document["artikelen"] = new JsonArray([.. publicatie.Artikelen.Where(a => a.Status == Artikelstatus.Geldend).Select(a => a.Label).Where(l => l.Length > 0).Distinct().Select(l => Afdruk(publicatie, l)).OfType<JsonNode>()]);
        return Geordend(document);
    }

    /// <summary>The document without what it keeps of each article: enough to judge one proposal by.</summary>
    public static JsonObject Toets(Publicatie publicatie, IEnumerable<Voorstel> aanvaard) => Geordend(Bepalingen(publicatie, aanvaard, new()));

    private static JsonObject Bepalingen(Publicatie publicatie, IEnumerable<Voorstel> aanvaard, Conceptkeuzen keuzen)
    {
        var document = new JsonObject();
        var lijsten = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        foreach (var voorstel in aanvaard)
        {
            if (voorstel.Onderwerp == Kop.Onderwerp) Vul(document, voorstel);
            else if (Onderwerpen.Contains(voorstel.Onderwerp)) document[voorstel.Onderwerp] = Bepaling(publicatie, voorstel, keuzen);
            else if (voorstel.Waarden is [{ Lid: "" } enige]) document[voorstel.Onderwerp] = JsonNode.Parse(enige.Json);
            else Lijst(lijsten, voorstel.Onderwerp).Add((JsonNode)Bepaling(publicatie, voorstel, keuzen));
        }

        foreach (var (onderwerp, lijst) in lijsten) document[onderwerp] = lijst;
        foreach (var onderwerp in Onderwerpen)
        {
            if (!document.ContainsKey(onderwerp)) document[onderwerp] = new JsonObject { ["status"] = keuzen.NietGeregeld.Contains(onderwerp) ? "niet-geregeld" : "onbekend" };
        }

        document["overigeGedragingen"] = keuzen.NietGeregeld.Contains("overigeGedragingen") ? "niet-geregeld" : "onbekend";
        return document;
    }

    private static JsonObject Bepaling(Publicatie publicatie, Voorstel voorstel, Conceptkeuzen keuzen)
    {
        var bepaling = new JsonObject { ["status"] = "bekend" };
        if (voorstel.Artikel.Length > 0) bepaling["artikel"] = voorstel.Artikel;
        bepaling["vindplaats"] = Vindplaats(publicatie);
        Vul(bepaling, voorstel);
        var plaatsen = voorstel.Plaatsen.Where(p => p.Length > 0).ToArray();
        if (keuzen.MetTekst && publicatie.Afschrift.Tekst(plaatsen) is { } tekst) bepaling["tekst"] = tekst;
        bepaling["afdrukken"] = new JsonArray([.. plaatsen.Select(p => Afdruk(publicatie, p)).OfType<JsonNode>()]);
        return bepaling;
    }

    private static void Vul(JsonObject doel, Voorstel voorstel)
    {
        foreach (var waarde in voorstel.Waarden) Pad.Zet(doel, waarde.Lid, JsonNode.Parse(waarde.Json)!);
        Pad.Snoei(doel);
    }

    private static JsonObject? Afdruk(Publicatie publicatie, string label) =>
        publicatie.Afdruk(label) is { } afdruk ? new JsonObject { ["artikel"] = label, ["afdruk"] = afdruk } : null;

    private static string Vindplaats(Publicatie p) =>
        p.CvdrId is { } id ? p.CvdrVersie is { } versie ? string.Create(CultureInfo.InvariantCulture, $"{id}/{versie}") : id : p.Bekendmaking ?? p.Titel;

    private static JsonArray Lijst(Dictionary<string, JsonArray> lijsten, string onderwerp)
    {
        if (!lijsten.TryGetValue(onderwerp, out var lijst)) lijsten[onderwerp] = lijst = [];
        return lijst;
    }

    private static JsonObject Geordend(JsonObject document)
    {
        var geordend = new JsonObject();
        foreach (var naam in Leden.Select(l => l.Key).Concat(document.Select(l => l.Key)).Distinct().Where(document.ContainsKey).ToArray())
        {
            var waarde = document[naam];
            document.Remove(naam);
            geordend[naam] = waarde;
        }

        return geordend;
    }
}
