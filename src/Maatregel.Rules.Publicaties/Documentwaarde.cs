namespace Maatregel.Rules.Publicaties;

/// <summary>Een waarde in een document.</summary>
/// <param name="Pad">De plaats, zoals <c>$.tarieven[0].tarief.percentage</c>.</param>
/// <param name="Json">De waarde als JSON.</param>
public sealed record Documentwaarde(string Pad, string Json)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Documentwaarde);
}
