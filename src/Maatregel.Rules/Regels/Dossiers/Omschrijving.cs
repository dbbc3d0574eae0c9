namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>How a provision describes a notion.</summary>
/// <param name="Woorden">The words of the provision.</param>
/// <param name="Bron">Where they stand.</param>
internal sealed record Omschrijving(string Woorden, Bron Bron);
