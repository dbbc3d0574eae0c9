using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>Lays a document beside a publication, by the fingerprints of the text it was read from.</summary>
internal static class Vergelijker
{
    /// <summary>What a provision says about itself is no value that was read.</summary>
    private static readonly string[] Bijschrift = ["status", "artikel", "vindplaats", "opmerking", "tekst", "afdrukken", "buitenToepassing", "omschrijving"];

    public static Publicatieverschil Vergelijk(Verordening document, Publicatie publicatie)
    {
        Artikelverschil[] artikelen = [.. Artikelen(document, publicatie)];
        var verplaatst = artikelen.Where(a => a.Nu is not null).ToDictionary(a => a.Artikel, a => a.Nu!, StringComparer.Ordinal);
        List<Bepalingsverschil> anders = [];
        List<string> onbekend = [];
        foreach (var (pad, bepaling) in Bepalingen(JsonNode.Parse(VerordeningWriter.Schrijf(document))!.AsObject()))
        {
            if (bepaling["status"]?.GetValue<string>() is not ("bekend" or "niet-geregeld") || bepaling["artikel"] is null) continue;
            var gelezen = Afdrukken(bepaling["afdrukken"]);
            if (gelezen.Length == 0) onbekend.Add(pad);
            else if (Verschil(pad, bepaling, gelezen, publicatie, verplaatst) is { } verschil) anders.Add(verschil);
        }

        return new() { Artikelen = artikelen, Bepalingen = anders, NietTeVergelijken = onbekend };
    }

    /// <summary>Words that only have another number leave the values as they were.</summary>
    private static Bepalingsverschil? Verschil(string pad, JsonObject bepaling, (string Artikel, string Afdruk)[] gelezen, Publicatie publicatie, Dictionary<string, string> verplaatst)
    {
        var weg = gelezen.Where(a => publicatie.Afdruk(a.Artikel) != a.Afdruk).ToArray();
        if (weg.Length == 0) return null;
        var veranderd = weg.Where(a => publicatie.Afdruk(Nieuw(a.Artikel, verplaatst)) != a.Afdruk).Select(a => a.Artikel).ToArray();
        var plaats = bepaling["artikel"]!.GetValue<string>();
        return new()
        {
            Pad = pad,
            Artikelen = veranderd,
            Waarden = veranderd.Length > 0 ? [.. Waarden(bepaling, pad)] : [],
            Nu = Nieuw(plaats, verplaatst) is var nu && nu != plaats ? nu : null,
        };
    }

    private static string Nieuw(string label, Dictionary<string, string> verplaatst)
    {
        var artikel = label.Split('-')[0];
        return verplaatst.TryGetValue(artikel, out var nu) ? nu + label[artikel.Length..] : label;
    }

    private static IEnumerable<Artikelverschil> Artikelen(Verordening document, Publicatie publicatie)
    {
        if (document.Artikelen.Count == 0) yield break;
        var toen = document.Artikelen.DistinctBy(a => a.Artikel).ToDictionary(a => a.Artikel, a => a.Afdruk, StringComparer.Ordinal);
        var nu = publicatie.Artikelen.Where(a => a.Label.Length > 0 && a.Status == Artikelstatus.Geldend)
            .DistinctBy(a => a.Label).ToDictionary(a => a.Label, a => publicatie.Afdruk(a.Label)!, StringComparer.Ordinal);
        var plaatsen = nu.DistinctBy(n => n.Value).ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
        var bekend = toen.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var (artikel, afdruk) in toen)
        {
            var hier = nu.GetValueOrDefault(artikel);
            if (hier == afdruk) continue;
            if (plaatsen.TryGetValue(afdruk, out var elders)) yield return new(artikel, Artikelwijziging.Vernummerd, elders);
            else yield return new(artikel, hier is null || bekend.Contains(hier) ? Artikelwijziging.Vervallen : Artikelwijziging.Gewijzigd);
        }

        foreach (var (artikel, afdruk) in nu.Where(n => !bekend.Contains(n.Value)))
        {
            if (!toen.TryGetValue(artikel, out var eerder) || plaatsen.ContainsKey(eerder)) yield return new(artikel, Artikelwijziging.Nieuw);
        }
    }

    private static IEnumerable<(string Pad, JsonObject Bepaling)> Bepalingen(JsonObject document)
    {
        foreach (var (naam, knoop) in document)
        {
            if (knoop is JsonObject bepaling && bepaling.ContainsKey("status")) yield return ($"$.{naam}", bepaling);
            else if (knoop is JsonArray lijst)
            {
                foreach (var (index, item) in lijst.Index())
                {
                    if (item is JsonObject deel && deel.ContainsKey("status")) yield return (string.Create(CultureInfo.InvariantCulture, $"$.{naam}[{index}]"), deel);
                }
            }
        }
    }

    private static (string Artikel, string Afdruk)[] Afdrukken(JsonNode? lijst) =>
        [.. (lijst as JsonArray ?? []).Select(a => (a!["artikel"]!.GetValue<string>(), a["afdruk"]!.GetValue<string>()))];

    private static IEnumerable<Documentwaarde> Waarden(JsonNode knoop, string pad) => knoop switch
    {
        JsonObject leden => leden.Where(l => l.Value is not null && !Bijschrift.Contains(l.Key)).SelectMany(l => Waarden(l.Value!, $"{pad}.{l.Key}")),
        JsonArray lijst when lijst.Count > 0 && lijst.All(i => i is JsonObject) => lijst.SelectMany((item, index) => Waarden(item!, string.Create(CultureInfo.InvariantCulture, $"{pad}[{index}]"))),
        JsonArray { Count: 0 } => [],
        _ => [new(pad, Jsontekst.Kort(knoop))],
    };
}
