namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// Een deel van een geheel, met zijn percentage en het 95%-interval daarvan (score-interval van Wilson). Bij kleine
/// aantallen is het interval breed: dan zegt het percentage weinig.
/// </summary>
/// <param name="Aantal">Het deel.</param>
/// <param name="Totaal">Het geheel.</param>
/// <param name="Percentage">Het percentage op één decimaal, of <c>null</c> als het geheel 0 is.</param>
/// <param name="Ondergrens">De ondergrens van het interval, naar beneden afgerond op één decimaal.</param>
/// <param name="Bovengrens">De bovengrens van het interval, naar boven afgerond op één decimaal.</param>
public sealed record Aandeel(int Aantal, int Totaal, decimal? Percentage, decimal? Ondergrens, decimal? Bovengrens)
{
    /// <summary>Berekent het percentage en het interval.</summary>
    /// <param name="aantal">Het deel: van 0 tot en met <paramref name="totaal"/>.</param>
    /// <param name="totaal">Het geheel.</param>
    internal static Aandeel Van(int aantal, int totaal)
    {
        if (totaal == 0) return new(aantal, totaal, null, null, null);

        var (onder, boven) = Wilson.Interval(aantal, totaal);
        return new(
            aantal,
            totaal,
            Math.Round(100m * aantal / totaal, 1, MidpointRounding.AwayFromZero),
            (decimal)Math.Floor(onder * 1000) / 10,
            (decimal)Math.Ceiling(boven * 1000) / 10);
    }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Aandeel);
}
