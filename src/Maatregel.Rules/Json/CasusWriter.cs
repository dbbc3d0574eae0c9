using System.Text.Json;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft een casus als JSON.</summary>
public static class CasusWriter
{
    /// <summary>Schrijft alle leden, in vaste volgorde en zonder witruimte: gelijke zaken geven gelijke bytes.</summary>
    /// <param name="casus">De casus.</param>
    /// <returns>De JSON, in UTF-8.</returns>
    public static byte[] Schrijf(Casus casus) => JsonSerializer.SerializeToUtf8Bytes(casus, MaatregelJsonContext.Default.Casus);
}
