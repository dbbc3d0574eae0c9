namespace Maatregel.Rules.Adviezen;

/// <summary>A percentage that a person chose within what the verordening leaves.</summary>
/// <param name="Gekozen">The percentage that was chosen.</param>
/// <param name="Genoemd">The percentage that the verordening names.</param>
/// <param name="IsMaximum">Whether it names that one as the highest.</param>
/// <param name="Motivering">Why; <c>null</c> when no reason was given.</param>
internal sealed record Percentagekeuze(decimal Gekozen, decimal Genoemd, bool IsMaximum, string? Motivering);
