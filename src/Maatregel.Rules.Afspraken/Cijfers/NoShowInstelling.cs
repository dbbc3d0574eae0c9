namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Wat de gemeente zelf bij de cijfers instelt.</summary>
public sealed record NoShowInstelling
{
    /// <summary>Het doel in procenten, van 0 tot en met 100. Standaard 8: wat het management in de bron haalbaar noemt.</summary>
    public decimal Doel { get; init; } = 8m;

    /// <summary>
    /// Van een groep wordt geen kleiner aantal dan dit getoond: afspraken, no-shows, een reden of wat van maatregelen kwam. Standaard 10; 1
    /// toont alles.
    /// </summary>
    public int KleinsteGroep { get; init; } = 10;

    /// <summary>De prijs van een no-show per onderdeel. Een onderdeel zonder prijs telt niet mee in de kosten.</summary>
    public IReadOnlyList<NoShowPrijs> Prijzen { get; init => field = Reeks.Kopie(value); } = Reeks<NoShowPrijs>.Leeg;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowInstelling);
}
