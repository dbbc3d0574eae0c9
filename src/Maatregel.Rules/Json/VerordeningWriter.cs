using System.Text.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een verordening als JSON.</summary>
public static class VerordeningWriter
{
    /// <summary>Schrijft alle leden, in vaste volgorde en zonder witruimte: gelijke documenten geven gelijke bytes.</summary>
    /// <param name="verordening">De verordening.</param>
    /// <returns>De JSON, in UTF-8.</returns>
    public static byte[] Schrijf(Verordening verordening) => JsonSerializer.SerializeToUtf8Bytes(verordening, MaatregelJsonContext.Default.Verordening);
}
