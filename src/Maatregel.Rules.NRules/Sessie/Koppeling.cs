using NRules.Fluent.Dsl;

namespace Maatregel.Rules.NRules.Sessie;

/// <summary>Makes facts of what another fact holds. They go when that one goes.</summary>
/// <remarks>Before the rules of somebody else, so that these never see half an advice.</remarks>
[Priority(int.MaxValue)]
internal abstract class Koppeling : Rule;
