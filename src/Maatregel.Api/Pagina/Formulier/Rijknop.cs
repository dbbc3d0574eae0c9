namespace Maatregel.Api.Pagina.Formulier;

/// <summary>A button that adds a row to a list, or takes one away.</summary>
/// <param name="Pad">The list or the row.</param>
/// <param name="Tekst">What stands on it.</param>
internal sealed record Rijknop(string Pad, string Tekst);
