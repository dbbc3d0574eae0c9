using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>De versie van een wet die is gelezen.</summary>
/// <param name="Naam">De citeertitel.</param>
/// <param name="BwbId">Het nummer in het Basiswettenbestand.</param>
/// <param name="Van">De eerste dag waarvoor het product deze tekst kent.</param>
/// <param name="TotEnMet">De laatste dag waarvoor de gebruikte artikelen zijn gelezen, of door de gemeente bevestigd; <c>null</c> als geen wijziging is aangekondigd.</param>
/// <param name="GelezenOp">De dag waarvoor de tekst is toegepast: die van de gedraging, of bij termijnen die van de bekendmaking. Ligt zij na totEnMet, dan is de tekst van die dag niet gelezen; het advies noemt dat als aanname.</param>
public sealed record Wetsversie(
    string Naam,
    string BwbId,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate Van,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? TotEnMet,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate GelezenOp)
{
    /// <inheritdoc/>
    public override string ToString() => BwbId;
}
