using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Wat een no-show in een onderdeel de gemeente kost.</summary>
/// <param name="Onderdeel">Het onderdeel.</param>
/// <param name="Bedrag">De prijs per no-show in euro; niet negatief.</param>
public sealed record NoShowPrijs(NoShowOnderdeel Onderdeel, decimal Bedrag)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowPrijs);
}
