using System.Text.Json;
using Maatregel.Rules.Publicaties;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Een bepaling van het document waarvan de tekst is veranderd.</summary>
/// <param name="Pad">De plaats in het document.</param>
/// <param name="Artikelen">De stukken tekst waarvan de woorden anders zijn; leeg als alleen het nummer anders is.</param>
/// <param name="Nu">De plaats die dezelfde woorden nu hebben.</param>
/// <param name="Waarden">De waarden die opnieuw gelezen moeten worden.</param>
internal sealed record Bepalingswijziging(string Pad, IReadOnlyList<string> Artikelen, string? Nu, IReadOnlyList<Waardeplaats> Waarden)
{
    public static Bepalingswijziging Van(Bepalingsverschil v) =>
        new(v.Pad, v.Artikelen, v.Nu, [.. v.Waarden.Select(w => new Waardeplaats(w.Pad, JsonElement.Parse(w.Json)))]);
}
