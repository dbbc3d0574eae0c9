namespace Maatregel.Api.Pagina.Formulier;

/// <summary>A fault in what was filled in, at the field where it can be mended.</summary>
internal sealed record Veldfout(string Veld, string Melding);
