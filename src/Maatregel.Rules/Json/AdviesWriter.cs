using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een advies als JSON.</summary>
public static class AdviesWriter
{
    /// <summary>Dutch letters and the ampersand of a JCI stay readable: the JSON is data, never part of an HTML page.</summary>
    private static readonly JsonWriterOptions Leesbaar = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Schrijft alle leden behalve de casus, in vaste volgorde en zonder witruimte: gelijke adviezen geven gelijke bytes.
    /// </summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(Advies advies, IBufferWriter<byte> uitvoer)
    {
        using var writer = new Utf8JsonWriter(uitvoer, Leesbaar);
        JsonSerializer.Serialize(writer, advies, AdviesOpties.Contract);
    }
}
