using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Afspraken;

/// <summary>De vorm van de JSON van afspraken en cijfers, voor wie die wil beschrijven of er deel van wil schrijven.</summary>
public static class AfsprakenJson
{
    private static readonly BedragConverter Bedrag = new();

    private static readonly VastBedragConverter VastBedrag = new();

    /// <summary>De opties waarmee een uitslag wordt geschreven: bedragen altijd met twee decimalen.</summary>
    public static JsonSerializerOptions Opties { get; } = Maak();

    internal static JsonTypeInfo<NoShowUitslag> NoShowUitslag { get; } = (JsonTypeInfo<NoShowUitslag>)Opties.GetTypeInfo(typeof(NoShowUitslag));

    internal static JsonTypeInfo<NoShowStapantwoord> NoShowStapantwoord { get; } = (JsonTypeInfo<NoShowStapantwoord>)Opties.GetTypeInfo(typeof(NoShowStapantwoord));

    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions(AfsprakenJsonContext.Default.Options)
        {
            Encoder = MaatregelJson.Opties.Encoder,
            TypeInfoResolver = AfsprakenJsonContext.Default.WithAddedModifier(MetCenten),
        };
        opties.MakeReadOnly();
        return opties;
    }

    private static void MetCenten(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(NoShowCijfers)) contract.Properties.Single(l => l.PropertyType == typeof(decimal)).CustomConverter = VastBedrag;
        if (contract.Type != typeof(NoShowOverzicht)) return;
        foreach (var lid in contract.Properties.Where(l => l.PropertyType == typeof(decimal?))) lid.CustomConverter = Bedrag;
    }
}
