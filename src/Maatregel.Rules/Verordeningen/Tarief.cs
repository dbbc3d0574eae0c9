using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat een gedraging kost: een percentage gedurende een tijd, of een vast bedrag.</summary>
public sealed record Tarief
{
    /// <summary>Het percentage van de norm, van 0 tot en met 100. Niet samen met <see cref="VastBedrag"/>.</summary>
    [Hoogstens(100)]
    public decimal? Percentage { get; init; }

    /// <summary>Of het percentage een bovengrens is ("ten hoogste"): de consulent kiest dan het percentage en motiveert dat.</summary>
    public bool PercentageIsMaximum { get; init; }

    /// <summary>Een vast bedrag in euro per gedraging.</summary>
    [Hoogstens(Maat.Bedrag)]
    public decimal? VastBedrag { get; init; }

    /// <summary>De duur in kalendermaanden. Niet samen met <see cref="Duurformule"/>.</summary>
    [Hoogstens(Maat.Duur, Minste = 1)]
    public int? Maanden { get; init; }

    /// <summary>De duur als formule.</summary>
    [JsonInclude]
    internal Duurformule? Duurformule { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Tarief);
}
