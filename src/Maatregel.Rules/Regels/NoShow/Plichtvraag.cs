using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>Under what it is asked whether the duty held on an earlier day.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Wie">Who can answer it.</param>
/// <param name="Bronnen">What it rests on.</param>
internal sealed record Plichtvraag(string Code, Wie Wie, IReadOnlyList<Bron> Bronnen);
