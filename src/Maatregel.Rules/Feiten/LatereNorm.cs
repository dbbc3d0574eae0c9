namespace Maatregel.Rules.Feiten;

/// <summary>De norm of grondslag vanaf een maand.</summary>
/// <param name="Vanaf">De eerste maand.</param>
/// <param name="NormPerMaand">De norm of grondslag in euro per maand.</param>
public sealed record LatereNorm(YearMonth Vanaf, decimal NormPerMaand)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(LatereNorm);
}
