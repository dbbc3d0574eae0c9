using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>De termijnen die bij het besluit horen. Elke dag is de laatste dag waarop het nog kan.</summary>
/// <param name="BezwaarUiterlijk">De laatste dag om bezwaar te maken (artikelen 6:7 en 6:8 Awb, Algemene termijnenwet).</param>
/// <param name="HeroverwegingUiterlijk">De laatste dag om te heroverwegen, alleen bij een maatregel volgens artikel 18, tweede lid (derde lid).</param>
/// <param name="InkeerMogelijk">Of herziening op verzoek mogelijk is (artikel 18, elfde lid).</param>
/// <param name="RecidiveVan">De eerste dag van het venster waarin een nieuwe gedraging herhaling is.</param>
/// <param name="RecidiveTotEnMet">De laatste dag van dat venster.</param>
/// <param name="Bronnen">De bepalingen waarop de termijnen berusten.</param>
public sealed record Termijnen(
    [property: JsonConverter(typeof(DatumConverter))] LocalDate BezwaarUiterlijk,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? HeroverwegingUiterlijk,
    bool InkeerMogelijk,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? RecidiveVan,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate? RecidiveTotEnMet,
    IReadOnlyList<Bron> Bronnen)
{
    /// <summary>
    /// De laatste dag waarvoor de wet bekend is, als de uitvoering, de heroverweging of het venster daarna doorloopt; anders <c>null</c>.
    /// Wat erna komt, geldt alleen als de wet gelijk blijft.
    /// </summary>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? WetBekendTotEnMet { get; init; }

    /// <summary>De bepalingen waarop de termijnen berusten.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <inheritdoc/>
    public override string ToString() => nameof(Termijnen);
}
