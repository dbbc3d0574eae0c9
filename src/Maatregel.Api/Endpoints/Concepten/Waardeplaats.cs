using System.Text.Json;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Een waarde in een document.</summary>
/// <param name="Pad">De plaats.</param>
/// <param name="Waarde">De waarde.</param>
internal sealed record Waardeplaats(string Pad, JsonElement Waarde);
