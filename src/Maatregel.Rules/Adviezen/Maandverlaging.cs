namespace Maatregel.Rules.Adviezen;

/// <summary>De verlaging in één maand.</summary>
/// <param name="Percentage">Het deel van de norm, in procenten.</param>
/// <param name="Bedrag">De verlaging in euro, of <c>null</c> als die niet bekend is.</param>
public sealed record Maandverlaging(decimal Percentage, decimal? Bedrag)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Maandverlaging);
}
