namespace Maatregel.Rules.Adviezen;

/// <summary>How much a kind of default weighs, and what it touches.</summary>
/// <param name="Gewicht">The weight, unless the case gives it another.</param>
/// <param name="Raakt">What it touches.</param>
internal sealed record Aannamesoort(Aannamegewicht Gewicht, IReadOnlyList<Geraakt> Raakt);
