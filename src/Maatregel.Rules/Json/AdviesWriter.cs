using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een advies als JSON.</summary>
public static class AdviesWriter
{
    private static readonly JsonPropertyInfo Teksten = MaatregelJson.Advies.Properties.Single(l => l.PropertyType == typeof(Teksten));

    private static readonly JsonPropertyInfo Verantwoording = MaatregelJson.Advies.Properties.Single(l => l.PropertyType == typeof(Verantwoording));

    /// <summary>De namen van de leden van een advies, in de volgorde waarin zij worden geschreven.</summary>
    public static IReadOnlyList<string> Leden { get; } = Reeks.Kopie([.. MaatregelJson.Advies.Properties.Select(l => l.Name)]);

    /// <summary>
    /// Schrijft alle leden behalve de casus, in vaste volgorde en zonder witruimte: gelijke adviezen geven gelijke bytes.
    /// </summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(Advies advies, IBufferWriter<byte> uitvoer)
    {
        ArgumentNullException.ThrowIfNull(advies);
        using var meelezer = new Meelezer(uitvoer);
        using var writer = Ledenschrijver.Writer(meelezer);
        writer.WriteStartObject();
        Ledenschrijver.Schrijf(writer, advies, CanoniekAdvies.Adviesleden);
        writer.Flush();
        var afdruk = Vingerafdruk.Schrijf(meelezer.Neem("}"u8));
        Ledenschrijver.Schrijf(writer, advies, Teksten);
        writer.WritePropertyName(Verantwoording.Name);
        JsonSerializer.Serialize(writer, Verantwoorder.Maak(advies, afdruk), Verantwoording.Options.GetTypeInfo(Verantwoording.PropertyType));
        writer.WriteEndObject();
    }

    /// <summary>Schrijft alleen de genoemde leden, in vaste volgorde. Wat niet wordt geschreven, wordt ook niet gemaakt.</summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    /// <param name="leden">De namen van de leden, uit <see cref="Leden"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advies"/> of <paramref name="leden"/> is <c>null</c>.</exception>
    public static void Schrijf(Advies advies, IBufferWriter<byte> uitvoer, IReadOnlySet<string> leden) => Schrijf(advies, uitvoer, leden, MaatregelJson.Advies);

    /// <summary>Schrijft alleen de genoemde leden van een advies dat meer leden heeft, zoals een advies met beleid.</summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    /// <param name="leden">De namen van de leden.</param>
    /// <param name="contract">De vorm van het advies.</param>
    /// <exception cref="ArgumentNullException">Een van de waarden is <c>null</c>.</exception>
    public static void Schrijf(Advies advies, IBufferWriter<byte> uitvoer, IReadOnlySet<string> leden, JsonTypeInfo<Advies> contract)
    {
        ArgumentNullException.ThrowIfNull(advies);
        ArgumentNullException.ThrowIfNull(leden);
        ArgumentNullException.ThrowIfNull(contract);
        using var writer = Ledenschrijver.Writer(uitvoer);
        writer.WriteStartObject();
        Ledenschrijver.Schrijf(writer, advies, contract.Properties.Where(l => leden.Contains(l.Name)));
        writer.WriteEndObject();
    }
}
