namespace Maatregel.Rules.Verordeningen;

/// <summary>
/// Een andere gemeente neemt de besluiten namens het college van deze gemeente (artikelen 10:3 en 10:4 Algemene wet bestuursrecht).
/// Het besluit vermeldt namens wie het is genomen (artikel 10:10).
/// </summary>
public sealed record Mandaat
{
    /// <summary>De naam van de gemeente die besluit.</summary>
    public required string Gemandateerde { get; init; }

    /// <summary>Het besluit waarbij het mandaat is verleend, in de woorden van de bron.</summary>
    public required string Besluit { get; init; }

    /// <summary>De eerste dag van het mandaat, of <c>null</c> als die niet bekend is.</summary>
    public LocalDate? Van { get; init; }

    /// <summary>Waar dit is gelezen.</summary>
    public required string Vindplaats { get; init; }

    /// <summary>Waaruit dit bekend is.</summary>
    public Kennis? Kennis { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Mandaat);
}
