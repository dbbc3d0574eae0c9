namespace Maatregel.Rules.Regels;

/// <summary>One conduct, looked at on one basis.</summary>
/// <param name="Gedraging">The conduct.</param>
/// <param name="Grondslag">The basis.</param>
internal sealed record Grondslagdossier(Gedragingdossier Gedraging, Grondslag Grondslag);
