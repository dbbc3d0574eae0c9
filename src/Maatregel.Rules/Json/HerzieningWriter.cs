using System.Buffers;
using System.Text.Json;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een advies over herziening als JSON.</summary>
public static class HerzieningWriter
{
    /// <summary>
    /// Schrijft alle leden behalve het verzoek, in vaste volgorde en zonder witruimte: gelijke adviezen geven gelijke bytes.
    /// </summary>
    /// <param name="herziening">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public static void Schrijf(Herziening herziening, IBufferWriter<byte> uitvoer)
    {
        using var writer = Ledenschrijver.Writer(uitvoer);
        JsonSerializer.Serialize(writer, herziening, MaatregelJson.Herziening);
    }
}
