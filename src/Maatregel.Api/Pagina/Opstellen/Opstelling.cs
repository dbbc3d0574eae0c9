using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Uitkomsten;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The document that is being written, as this request holds it. The page carries it along; the host remembers nothing.</summary>
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
