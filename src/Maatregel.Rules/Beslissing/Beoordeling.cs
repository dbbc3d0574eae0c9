using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing;

/// <summary>A rule and what it found.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Bevinding">What it found.</param>
internal readonly record struct Beoordeling<T>(Regel Regel, Bevinding<T> Bevinding)
    where T : class;
