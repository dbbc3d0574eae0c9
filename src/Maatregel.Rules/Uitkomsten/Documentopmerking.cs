namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een opmerking of voorwaarde in een document.</summary>
/// <param name="Pad">De plaats, zoals <c>$.gedragingen[2].opmerking</c>.</param>
/// <param name="Tekst">De woorden.</param>
public sealed record Documentopmerking(string Pad, string Tekst)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Documentopmerking);
}
