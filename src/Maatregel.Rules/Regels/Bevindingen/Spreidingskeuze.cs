namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The fractions over which an amount is spread.</summary>
/// <param name="Delen">The fractions, together 1.</param>
internal sealed record Spreidingskeuze(IReadOnlyList<Breuk> Delen);
