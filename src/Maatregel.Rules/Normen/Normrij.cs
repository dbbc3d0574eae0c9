using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Normen;

/// <summary>De normen van een half jaar. Een bedrag dat niet bekend is, staat er niet in.</summary>
internal sealed record Normrij(YearMonth Van, YearMonth TotEnMet, IReadOnlyDictionary<Leefsituatie, decimal> Bedragen)
{
    public bool Geldt(YearMonth maand) => maand >= Van && maand <= TotEnMet;
}
