namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>Of one act that breached several duties, the conduct whose measure is the heaviest.</summary>
/// <param name="Gedraging">The conduct.</param>
internal sealed record Zwaarste(string Gedraging);
