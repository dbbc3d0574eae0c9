using Maatregel.Api.Http;

namespace Maatregel.Api.Endpoints;

/// <summary>De uitslag van de controle van een verordening.</summary>
/// <param name="Geldig">Of de dienst met het document kan rekenen.</param>
/// <param name="Fouten">Alle fouten, in de volgorde van het document; leeg als het document klopt.</param>
internal sealed record Controleuitslag(bool Geldig, IReadOnlyList<OngeldigLid> Fouten);
