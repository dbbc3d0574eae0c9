using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>What was read of a form: the case as far as it can be read, and all faults.</summary>
/// <param name="Casus">The case, or null while gemeente, regeling, peildatum or the conduct is missing or cannot be read.</param>
/// <param name="Fouten">All faults of the form and of the case, in the order of the form.</param>
internal sealed record Lezing(Casus? Casus, IReadOnlyList<Veldfout> Fouten);
