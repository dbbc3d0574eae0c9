namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een keuze die een gemeente één keer heeft gemaakt en bevestigd. Wat anders een aanname of een vraag is, staat in haar adviezen
/// onder de keuzen. Een percentage, bedrag of duur komt nooit uit een keuze: die staan in de verordening.
/// </summary>
public sealed record Gemeentekeuze
{
    /// <summary>
    /// Waarover de keuze gaat: de code van de aanname of de vraag, zoals <c>recidive-anker</c>. Welke er zijn, staat in <see cref="Gemeentekeuzen.Codes"/>.
    /// </summary>
    public required string Keuze { get; init; }

    /// <summary>
    /// Wat is gekozen, bij een keuze die meer antwoorden heeft: <c>bekendmaking</c>, <c>besluit</c> of <c>gedraging</c> bij
    /// <c>recidive-anker</c>, anders <c>ja</c> of <c>nee</c>. Leeg als wordt bevestigd wat anders wordt aangenomen.
    /// </summary>
    public string? Waarde { get; init; }

    /// <summary>De dag waarop de gemeente dat heeft bevestigd.</summary>
    public required LocalDate BevestigdOp { get; init; }

    /// <summary>Waarop de keuze steunt, bijvoorbeeld een beleidsregel of een collegebesluit met zijn vindplaats.</summary>
    public required string Bron { get; init; }

    /// <summary>De functie van wie dat heeft bevestigd; nooit een naam.</summary>
    public required string Door { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Gemeentekeuze);
}
