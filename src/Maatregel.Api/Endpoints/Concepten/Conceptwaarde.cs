using System.Text.Json;
using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Een waarde die uit de tekst is afgelezen.</summary>
/// <param name="Lid">De plaats binnen de bepaling van het document.</param>
/// <param name="Waarde">De waarde zoals zij in het document komt.</param>
/// <param name="Woorden">De woorden waaruit zij is afgelezen.</param>
/// <param name="Artikel">Waar die woorden staan.</param>
internal sealed record Conceptwaarde(string Lid, JsonElement Waarde, string Woorden, string Artikel)
{
    public static Conceptwaarde Uit(Voorstelwaarde w) => new(w.Lid, JsonElement.Parse(w.Json), w.Woorden, w.Artikel);
}
