using System.Buffers;
using System.Text.Json;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een advies als JSON.</summary>
public static class AdviesWriter
{
    /// <summary>
    /// Schrijft alle leden behalve de casus, in vaste volgorde en zonder witruimte: gelijke adviezen geven gelijke bytes.
    /// </summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(Advies advies, IBufferWriter<byte> uitvoer)
    {
        using var writer = new Utf8JsonWriter(uitvoer, new JsonWriterOptions { Encoder = MaatregelJson.Opties.Encoder });
        JsonSerializer.Serialize(writer, advies, MaatregelJson.Advies);
    }
}
