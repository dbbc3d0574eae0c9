namespace Maatregel.Api.Endpoints;

/// <summary>Een gemeente waarvoor een verordening geldt.</summary>
/// <param name="Code">De code: <c>GM</c> en vier cijfers.</param>
/// <param name="Naam">De naam.</param>
internal sealed record VerordeningGemeente(string Code, string Naam);
