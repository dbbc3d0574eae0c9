using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Register;

namespace Maatregel.Rules.Json;

/// <summary>De vorm van de JSON van het product, voor wie die wil beschrijven of er deel van wil schrijven.</summary>
public static class MaatregelJson
{
    private static readonly BedragConverter Bedrag = new();

    private static readonly Type[] MetBedragen =
        [typeof(GeadviseerdeMaatregel), typeof(Kandidaatgevolg), typeof(Planmaand), typeof(Herziening), typeof(Herzieningsmaand), typeof(Maandverlaging)];

    private static readonly string[] MagWeg = ["ookBij", "grondslag", "opzijGezetDoor", "openVraag", "opmerking", "andereBronnen"];

    /// <summary>
    /// De opties waarmee een advies wordt geschreven: zonder de casus of het verzoek, en bedragen altijd met twee decimalen.
    /// Lees een casus met <see cref="CasusReader"/>; die meldt alle fouten tegelijk.
    /// </summary>
    public static JsonSerializerOptions Opties { get; } = Maak();

    internal static JsonTypeInfo<Advies> Advies { get; } = (JsonTypeInfo<Advies>)Opties.GetTypeInfo(typeof(Advies));

    internal static JsonTypeInfo<Herziening> Herziening { get; } = (JsonTypeInfo<Herziening>)Opties.GetTypeInfo(typeof(Herziening));

    internal static JsonTypeInfo<IReadOnlyList<Regelbeschrijving>> Regels { get; } =
        (JsonTypeInfo<IReadOnlyList<Regelbeschrijving>>)Opties.GetTypeInfo(typeof(IReadOnlyList<Regelbeschrijving>));

    internal static JsonTypeInfo<Regelbeschrijving> Regel { get; } = (JsonTypeInfo<Regelbeschrijving>)Opties.GetTypeInfo(typeof(Regelbeschrijving));

    /// <summary>Dutch letters and the ampersand of a JCI stay readable: the JSON is data, never part of an HTML page.</summary>
    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions(MaatregelJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = MaatregelJsonContext.Default.WithAddedModifier(ZonderInvoer).WithAddedModifier(MetCenten).WithAddedModifier(ZonderLeegte),
        };
        opties.MakeReadOnly();
        return opties;
    }

    private static void ZonderInvoer(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Advies) && contract.Type != typeof(Herziening)) return;
        contract.Properties.Remove(contract.Properties.Single(l => l.PropertyType == typeof(Feiten.Casus) || l.PropertyType == typeof(Feiten.Herzieningsverzoek)));
    }

    /// <summary>An advice holds dozens of considerations: what most of them do not have is left out, where it is not promised to be there.</summary>
    private static void ZonderLeegte(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Overweging)) return;
        foreach (var lid in contract.Properties.Where(l => MagWeg.Contains(l.Name))) lid.ShouldSerialize = (_, waarde) => waarde is not (null or IReadOnlyCollection<object> { Count: 0 });
    }

    private static void MetCenten(JsonTypeInfo contract)
    {
        if (!MetBedragen.Contains(contract.Type)) return;
        foreach (var lid in contract.Properties.Where(l => l.PropertyType == typeof(decimal?))) lid.CustomConverter = Bedrag;
    }
}
