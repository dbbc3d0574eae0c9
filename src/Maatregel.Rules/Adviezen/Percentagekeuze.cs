namespace Maatregel.Rules.Adviezen;

/// <summary>A percentage that a person chose within what the verordening leaves.</summary>
/// <param name="Gekozen">The percentage that was chosen.</param>
/// <param name="Genoemd">The percentage that the verordening names.</param>
/// <param name="IsMaximum">Whether it names that one as the highest.</param>
/// <param name="Motivering">Why; <c>null</c> when no reason was given.</param>
internal sealed record Percentagekeuze(decimal Gekozen, decimal Genoemd, bool IsMaximum, string? Motivering)
{
    /// <summary>Whether what the verordening names is what it names for a repeat.</summary>
    public bool BijHerhaling { get; init; }

    /// <summary>Whether there was anything to choose: who chose what the verordening names anyway, follows the rule.</summary>
    public bool WijktAf => IsMaximum || Gekozen != Genoemd;
}
