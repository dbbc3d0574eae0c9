using System.Text.Json;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een verzoek om herziening als JSON.</summary>
public static class HerzieningsverzoekWriter
{
    /// <summary>Schrijft alle leden, in vaste volgorde en zonder witruimte: gelijke verzoeken geven gelijke bytes.</summary>
    /// <param name="verzoek">Het verzoek.</param>
    /// <returns>De JSON, in UTF-8.</returns>
    public static byte[] Schrijf(Herzieningsverzoek verzoek) => JsonSerializer.SerializeToUtf8Bytes(verzoek, MaatregelJsonContext.Default.Herzieningsverzoek);
}
