namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>That the benefit of the family is lowered for what another member of it did, and once.</summary>
internal sealed record Gezinsverlaging;
