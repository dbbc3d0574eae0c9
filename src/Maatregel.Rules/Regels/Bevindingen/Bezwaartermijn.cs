namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The term for bezwaar that a decision sets running.</summary>
/// <param name="Uiterlijk">The last day.</param>
internal sealed record Bezwaartermijn(LocalDate Uiterlijk);
