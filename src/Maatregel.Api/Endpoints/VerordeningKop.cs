namespace Maatregel.Api.Endpoints;

/// <summary>Een verordening waarmee de dienst rekent.</summary>
/// <param name="Id">De naam van het document.</param>
/// <param name="Versie">De versie van het document.</param>
/// <param name="Titel">De citeertitel.</param>
/// <param name="Gemeenten">De gemeenten waarvoor zij geldt; leeg bij een model waarop andere leunen.</param>
internal sealed record VerordeningKop(string Id, string Versie, string Titel, IReadOnlyList<VerordeningGemeente> Gemeenten);
