using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>A basis with the percentage and duration that law and verordening attach to it.</summary>
/// <param name="Grondslag">The basis.</param>
/// <param name="Regel">The rule that fixed percentage and duration; <c>null</c> while that is still open.</param>
/// <param name="Tarief">Percentage and duration; <c>null</c> while that is still open.</param>
internal sealed record Uitgewerkt(Grondslag Grondslag, RegelId? Regel, Tariefuitkomst? Tarief);
