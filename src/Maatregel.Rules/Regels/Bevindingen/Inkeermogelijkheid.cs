namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>That revision may be asked for as soon as the duties are kept again; no term is set to it.</summary>
internal sealed record Inkeermogelijkheid;
