namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>A term that a decision sets running.</summary>
/// <param name="Uiterlijk">The last day, or <c>null</c> when the term has none.</param>
internal sealed record Vervolgtermijn(LocalDate? Uiterlijk);
