using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel over de verwijtbaarheid, met de reden.</summary>
public sealed record Verwijtbaarheidsoordeel
{
    /// <summary>De mate van verwijtbaarheid.</summary>
    public Mate Mate { get; init; }

    /// <summary>De reden van het oordeel.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? Motivering { get; init; }
}
