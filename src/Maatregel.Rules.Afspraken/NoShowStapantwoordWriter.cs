using System.Buffers;
using System.Text.Json;

namespace Maatregel.Rules.Afspraken;

/// <summary>Schrijft het antwoord op een vraag naar de volgende stap als JSON.</summary>
public static class NoShowStapantwoordWriter
{
    /// <summary>Schrijft alle leden in vaste volgorde en zonder witruimte: gelijke antwoorden geven gelijke bytes.</summary>
    /// <param name="antwoord">Het antwoord.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(NoShowStapantwoord antwoord, IBufferWriter<byte> uitvoer)
    {
        using var writer = new Utf8JsonWriter(uitvoer, new JsonWriterOptions { Encoder = AfsprakenJson.Opties.Encoder });
        JsonSerializer.Serialize(writer, antwoord, AfsprakenJson.NoShowStapantwoord);
    }
}
