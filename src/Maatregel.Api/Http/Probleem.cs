using System.Text.Json.Serialization;

namespace Maatregel.Api.Http;

/// <summary>Waarom een verzoek niet is beantwoord (RFC 9457).</summary>
/// <param name="Type">De soort probleem; <c>about:blank</c> als de status genoeg zegt.</param>
/// <param name="Title">Het probleem in enkele woorden.</param>
/// <param name="Status">De HTTP-status.</param>
/// <param name="Detail">Wat er aan de hand is en wat de aanroeper kan doen.</param>
/// <param name="InvalidParams">Alle fouten in de invoer, bij status 400.</param>
internal sealed record Probleem(
    string Type,
    string Title,
    int Status,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OngeldigLid>? InvalidParams = null);
