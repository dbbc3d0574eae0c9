using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>What the scheme concluded on a request to revise.</summary>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="Regel">The provision that decided; <c>null</c> while a question is open.</param>
/// <param name="Toelichting">Why; <c>null</c> while a question is open.</param>
/// <param name="Maanden">Every month of the measure, before and after.</param>
internal sealed record Herzieningsbeslissing(
    Herzieningsuitkomst Uitkomst,
    RegelId? Regel,
    Toelichting? Toelichting,
    IReadOnlyList<Herzieningsmaand> Maanden);
