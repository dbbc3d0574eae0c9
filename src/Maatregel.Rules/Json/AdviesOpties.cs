using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>How an advice is written: without the case, and money always with two decimals.</summary>
internal static class AdviesOpties
{
    private static readonly BedragConverter Bedrag = new();

    private static readonly JsonSerializerOptions Opties = new(MaatregelJsonContext.Default.Options)
    {
        TypeInfoResolver = MaatregelJsonContext.Default.WithAddedModifier(ZonderCasus).WithAddedModifier(MetCenten),
    };

    public static JsonTypeInfo<Advies> Contract { get; } = (JsonTypeInfo<Advies>)Opties.GetTypeInfo(typeof(Advies));

    private static void ZonderCasus(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(Advies)) contract.Properties.Remove(contract.Properties.Single(l => l.PropertyType == typeof(Feiten.Casus)));
    }

    private static void MetCenten(JsonTypeInfo contract)
    {
        foreach (var lid in contract.Properties)
        {
            if (lid.Name is "bedrag" or "uitTeBetalen" or "totaal" or "vastBedrag") lid.CustomConverter = Bedrag;
        }
    }
}
