namespace Maatregel.Rules.Publicaties;

/// <summary>Een waarde die uit de tekst is afgelezen.</summary>
/// <param name="Lid">De plaats binnen de bepaling van het document, zoals <c>inhoud.stappen[0].waarde</c>.</param>
/// <param name="Json">De waarde zoals zij in het document komt, als JSON: <c>12</c>, <c>"bekendmaking"</c>, <c>["a","h"]</c>.</param>
/// <param name="Woorden">De woorden waaruit zij is afgelezen.</param>
/// <param name="Artikel">Waar die woorden staan.</param>
public sealed record Voorstelwaarde(string Lid, string Json, string Woorden, string Artikel)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Voorstelwaarde);
}
