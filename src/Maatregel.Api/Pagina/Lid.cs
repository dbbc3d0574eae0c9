using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Pagina;

/// <summary>What the schema of a verordening says of a member, so that the pages need no words and no bounds of their own for it.</summary>
internal sealed partial class Lid
{
    private static readonly JsonObject Schema = JsonSchemas.Verordening();

    /// <summary>What a list may hold of which the schema does not say it.</summary>
    private const int MeesteElementen = 1000;

    private readonly JsonNode? _lid;

    private Lid(JsonNode? lid)
    {
        Omschrijving = Tekst(lid, "description");
        while (lid?["$ref"] is { } verwijzing) lid = verwijzing.GetValue<string>()[2..].Split('/').Aggregate((JsonNode)Schema, (plaats, stap) => plaats[stap]!);
        _lid = lid;
    }

    /// <summary>The whole document.</summary>
    public static Lid Document { get; } = new(Schema);

    /// <summary>What it is, in Dutch.</summary>
    public string Omschrijving { get; }

    /// <summary>The same for who fills in a field, where nothing is called empty.</summary>
    public string InWoorden => Omschrijving.Replace(" null", " leeg", StringComparison.Ordinal);

    /// <summary>Whether it is an amount in euro: no other number with a bound goes beyond a hundred.</summary>
    public bool IsBedrag => Soort == "number" && Grootste > 100;

    /// <summary>The codes that it may have; empty when it is free.</summary>
    public IReadOnlyList<string> Codes => [.. (_lid?["enum"]?.AsArray() ?? []).Select(c => c?.GetValue<string>()).OfType<string>()];

    /// <summary>The kind of JSON value.</summary>
    public string Soort => Soorten.FirstOrDefault(s => s != "null") ?? "";

    /// <summary>Whether it may be empty, because a verordening may leave it open.</summary>
    public bool MagLeeg => Soorten.Contains("null");

    public bool IsDatum => Tekst(_lid, "format") == "date";

    /// <summary>Whether it is a fraction, such as 1/3.</summary>
    public bool IsBreuk => _lid?["pattern"] is not null;

    public decimal? Kleinste => _lid?["minimum"]?.GetValue<decimal>();

    public decimal? Grootste => _lid?["maximum"]?.GetValue<decimal>();

    /// <summary>How many elements a list may have.</summary>
    public int Meeste => _lid?["maxItems"]?.GetValue<int>() ?? MeesteElementen;

    /// <summary>The names of its own members, in the order of the format.</summary>
    public IReadOnlyList<string> Leden => [.. (_lid?["properties"]?.AsObject() ?? []).Select(l => l.Key)];

    /// <summary>What a list is made of.</summary>
    public Lid? Element => _lid?["items"] is { } element ? new(element) : null;

    private IEnumerable<string> Soorten => _lid?["type"] is JsonArray soorten ? soorten.Select(s => s!.GetValue<string>()) : [Tekst(_lid, "type")];

    public Lid this[string lid] => new(_lid?["properties"]?[lid]);

    public bool Verplicht(string lid) => (_lid?["required"]?.AsArray() ?? []).Any(l => l!.GetValue<string>() == lid);

    /// <summary>What stands at a place in the document, such as <c>recidive.inhoud.stappen[0]</c>.</summary>
    public static Lid Op(string pad) => Stappen().Split(pad).Where(s => s.Length > 0).Aggregate(Document, (lid, stap) => (lid.Element ?? lid)[stap]);

    /// <summary>A subject of the document, such as <c>recidive</c>.</summary>
    public static Lid Van(string onderwerp) => Document[onderwerp];

    /// <summary>A member of a provision, such as <c>inhoud.stappen[0].waarde</c>; of the head, which is no member, a member of the document.</summary>
    public static Lid Van(string onderwerp, string pad)
    {
        var lid = Op(Document.Leden.Contains(onderwerp) ? $"{onderwerp}.{pad}" : pad);
        return lid is { Omschrijving: "", Element: { } waarden } ? waarden : lid;
    }

    private static string Tekst(JsonNode? lid, string naam) => lid?[naam]?.GetValue<string>() ?? "";

    [GeneratedRegex(@"[.]|\[[0-9]+\]")]
    private static partial Regex Stappen();
}
