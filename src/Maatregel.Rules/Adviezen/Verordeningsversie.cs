using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>De versie van een verordening of modeldocument die is gebruikt.</summary>
/// <param name="Id">De naam van het document.</param>
/// <param name="Versie">De versie van het document.</param>
/// <param name="Titel">De citeertitel.</param>
/// <param name="Vingerafdruk">De vingerafdruk van het document zoals het is toegepast, met wat het van een ander document overneemt.</param>
/// <param name="Van">De eerste dag waarop het in deze gemeente gold; <c>null</c> bij een document dat nergens geldt.</param>
/// <param name="TotEnMet">De laatste dag waarop het in deze gemeente gold, of <c>null</c> als die niet bekend is.</param>
/// <param name="GelezenOp">De dag die de versie koos; <c>null</c> bij een document waarop een ander leunt.</param>
public sealed record Verordeningsversie(
    string Id,
    string Versie,
    string Titel,
    string Vingerafdruk,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? Van,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? TotEnMet,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? GelezenOp)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Versie}";
}
