namespace Maatregel.Rules.Feiten;

/// <summary>Eén maand van een opgelegde maatregel.</summary>
/// <param name="Maand">De kalendermaand.</param>
/// <param name="Percentage">Het deel van de norm dat in deze maand wordt verlaagd, van 0 tot en met 100.</param>
/// <param name="Bedrag">De verlaging in euro, of <c>null</c> als die niet bekend is.</param>
public sealed record OpgelegdeMaand(YearMonth Maand, decimal Percentage, decimal? Bedrag = null)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(OpgelegdeMaand);
}
