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

    /// <summary>The percentage of a tariff that is no fixed amount: a document without either is refused.</summary>
    internal decimal Hoogte => Percentage ?? throw new InvalidOperationException("Een tarief zonder vast bedrag heeft een percentage.");

    /// <summary>The months of a percentage without a formula: a document without a duration is refused.</summary>
    internal int Duur => Maanden ?? throw new InvalidOperationException("Een percentage zonder formule heeft een duur in maanden.");

    /// <inheritdoc/>
    public override string ToString() => nameof(Tarief);
}
