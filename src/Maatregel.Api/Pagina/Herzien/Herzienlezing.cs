using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>What was read of the form.</summary>
/// <param name="Verzoek">The request, or null while something that it cannot do without is missing.</param>
/// <param name="Fouten">All faults, in the order of the form.</param>
internal sealed record Herzienlezing(Herzieningsverzoek? Verzoek, IReadOnlyList<Veldfout> Fouten);
