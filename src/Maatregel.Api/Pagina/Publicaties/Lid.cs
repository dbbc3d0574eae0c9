using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Pagina.Publicaties;

/// <summary>What the schema of a verordening says of a member, so that the page needs no words of its own for it.</summary>
internal sealed partial class Lid
{
    private static readonly JsonObject Schema = JsonSchemas.Verordening();

    private readonly JsonNode? _lid;

    private Lid(JsonNode? lid) => _lid = lid;

    /// <summary>What it is, in Dutch.</summary>
    public string Omschrijving => _lid?["description"]?.GetValue<string>() ?? "";

    /// <summary>The codes that it may have; empty when it is free.</summary>
    public IReadOnlyList<string> Codes => [.. (_lid?["enum"]?.AsArray() ?? []).Select(c => c?.GetValue<string>()).OfType<string>()];

    /// <summary>A subject of the document, such as <c>recidive</c>.</summary>
    public static Lid Van(string onderwerp) => new(Schema["properties"]![onderwerp]);

    /// <summary>A member of a provision, such as <c>inhoud.stappen[0].waarde</c>; of the head, which is no member, a member of the document.</summary>
    public static Lid Van(string onderwerp, string pad)
    {
        var lid = Schema["properties"]![onderwerp] ?? Schema;
        foreach (var stap in Stappen().Split(pad).Where(s => s.Length > 0)) lid = (lid?["items"] ?? lid)?["properties"]?[stap];
        return new(lid?["items"] is { } waarden && lid["description"] is null ? waarden : lid);
    }

    [GeneratedRegex(@"[.]|\[[0-9]+\]")]
    private static partial Regex Stappen();
}
