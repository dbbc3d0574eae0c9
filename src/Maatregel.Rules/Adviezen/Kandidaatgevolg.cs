using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Wat een kandidaat voor de belanghebbende zou betekenen.</summary>
/// <param name="Ingang">De eerste dag van de maatregel.</param>
/// <param name="Einde">De laatste dag van de maatregel.</param>
/// <param name="Totaal">Het bedrag van de hele maatregel in euro, of <c>null</c> als de norm niet bekend is.</param>
public sealed record Kandidaatgevolg(
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? Ingang,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? Einde,
    decimal? Totaal)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Kandidaatgevolg);
}
