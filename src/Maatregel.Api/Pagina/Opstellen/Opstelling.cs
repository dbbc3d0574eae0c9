using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Rules.Uitkomsten;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The document that is being written, as this request holds it. The page carries it along.</summary>
internal sealed class Opstelling
{
    /// <summary>The name of the field that carries the document.</summary>
    public const string Veld = "document";

    /// <summary>The place that goes for every provision that names none: the one field of the form that is not in the document.</summary>
    public const string Vindplaats = "vindplaats";

    /// <summary>The name of the field that carries what that place was before.</summary>
    public const string EerdereVindplaats = "vindplaats-was";

    public JsonObject Document { get; set; } = [];

    public string Bron { get; set; } = "";

    /// <summary>The provisions at which the place was just put.</summary>
    public IReadOnlyList<string> Geplaatst { get; set; } = [];

    /// <summary>The screen that is shown; <c>null</c> when the whole is looked at.</summary>
    public Onderwerp? Scherm { get; set; }

    /// <summary>How many faults are still to be mended, by screen.</summary>
    public IReadOnlyDictionary<Onderwerp, int> TeDoen { get; set; } = new Dictionary<Onderwerp, int>();

    /// <summary>What the document does apart from what is still to be mended; <c>null</c> when nothing is, or when too much is.</summary>
    public Uitkomstentabel? Voorlopig { get; set; }

    /// <summary>What the page carries along, for the host to remember.</summary>
    public IEnumerable<KeyValuePair<string, string>> Paren() => [KeyValuePair.Create(Veld, Regel()), KeyValuePair.Create(Vindplaats, Bron)];

    /// <summary>Takes what was written later, with what was changed on this page.</summary>
    /// <param name="later">What was written last.</param>
    /// <param name="gestuurd">The document that the page carried.</param>
    /// <returns>The place that went for all, and the subjects that are others than on the page.</returns>
    public (string Vindplaats, IReadOnlyList<string> Onderwerpen) VulAan(Zaakstand later, JsonObject gestuurd)
    {
        var velden = later.Velden.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        if (Begin.Lees(velden.GetValueOrDefault(Veld, "")) is not { } laatste) return (Bron, []);
        var pagina = Document;
        foreach (var lid in (Scherm?.Leden ?? []).Where(l => !JsonNode.DeepEquals(pagina[l], gestuurd[l])))
        {
            if (pagina[lid] is { } waarde) Documentpad.Zet(laatste, lid, waarde.DeepClone());
            else Documentpad.Wis(laatste, lid);
        }

        Document = laatste;
        var vindplaats = velden.GetValueOrDefault(Vindplaats, "");
        if (Scherm != Onderwerp.Alle[0]) Bron = vindplaats;
        return (vindplaats, [.. Onderwerp.Alle.Where(o => o.Leden.Any(l => !JsonNode.DeepEquals(pagina[l], laatste[l]))).Select(o => o.Titel)]);
    }

    public string Regel() => Encoding.UTF8.GetString(Bytes(ingesprongen: false));

    public byte[] Bytes(bool ingesprongen)
    {
        using var uitvoer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(uitvoer, new JsonWriterOptions { Indented = ingesprongen, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Document.WriteTo(writer);
        }

        return uitvoer.ToArray();
    }
}
