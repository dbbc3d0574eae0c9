using System.Text.Json.Serialization;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Http;

/// <summary>Eén fout in de invoer.</summary>
/// <param name="Name">De plaats als JSON-pad, bijvoorbeeld <c>$.gedragingen[0].datum</c>.</param>
/// <param name="Code">De soort fout, bijvoorbeeld <c>ontbreekt</c>.</param>
/// <param name="Reason">Wat er niet klopt, in één zin.</param>
/// <param name="Bron">De bepaling die de grens stelt, als het niet om de vorm gaat.</param>
internal sealed record OngeldigLid(
    string Name,
    string Code,
    string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Bron = null)
{
    public static OngeldigLid Van(Fout fout) => new(fout.Pad, fout.Code, fout.Reden, fout.Bron?.Aanhaling);
}
