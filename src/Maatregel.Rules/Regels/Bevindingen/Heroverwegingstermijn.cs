namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The term within which the college must look at a decision again.</summary>
/// <param name="Uiterlijk">The last day.</param>
internal sealed record Heroverwegingstermijn(LocalDate Uiterlijk);
