namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat verminderde verwijtbaarheid met de verlaging doet.</summary>
internal sealed record VerminderdeVerwijtbaarheid
{
    /// <summary>Het deel van het percentage dat overblijft.</summary>
    public required Breuk Deel { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(VerminderdeVerwijtbaarheid);
}
