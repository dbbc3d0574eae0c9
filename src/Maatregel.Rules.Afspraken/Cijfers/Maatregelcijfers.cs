namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// Wat er van de opgelegde maatregelen kwam, voor zover dat is vastgelegd. Een aantal is <c>null</c> als het te klein is om te tonen, of
/// als een ander anders is uit te rekenen.
/// </summary>
/// <param name="Bezwaar">Er loopt bezwaar.</param>
/// <param name="Teruggedraaid">Teruggedraaid.</param>
/// <param name="Afgestemd">Lager of korter geworden.</param>
/// <param name="Gebleven">Gebleven zoals opgelegd.</param>
public sealed record Maatregelcijfers(int? Bezwaar, int? Teruggedraaid, int? Afgestemd, int? Gebleven)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Maatregelcijfers);
}
