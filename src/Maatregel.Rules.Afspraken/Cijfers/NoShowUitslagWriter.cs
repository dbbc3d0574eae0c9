using System.Buffers;
using System.Text.Json;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Schrijft de uitslag van een afsprakenlijst als JSON.</summary>
public static class NoShowUitslagWriter
{
    /// <summary>Schrijft alle leden in vaste volgorde en zonder witruimte: gelijke uitslagen geven gelijke bytes.</summary>
    /// <param name="uitslag">De uitslag.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(NoShowUitslag uitslag, IBufferWriter<byte> uitvoer)
    {
        using var writer = new Utf8JsonWriter(uitvoer, new JsonWriterOptions { Encoder = AfsprakenJson.Opties.Encoder });
        JsonSerializer.Serialize(writer, uitslag, AfsprakenJson.NoShowUitslag);
    }
}
