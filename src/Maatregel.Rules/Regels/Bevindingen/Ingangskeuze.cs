using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>The month in which a measure starts.</summary>
/// <param name="Ingang">The month, with the reason.</param>
internal sealed record Ingangskeuze(Ingang Ingang);
