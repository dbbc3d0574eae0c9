namespace Maatregel.Rules.Verordeningen;

/// <summary>Een uitspraak die een bepaling buiten toepassing laat.</summary>
internal sealed record RechterlijkOordeel
{
    /// <summary>De uitspraak.</summary>
    public required string Ecli { get; init; }

    /// <summary>Vanaf welke dag van de gedraging de bepaling niet meer wordt toegepast.</summary>
    public required LocalDate Vanaf { get; init; }

    /// <summary>De reden.</summary>
    public required string Reden { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(RechterlijkOordeel);
}
