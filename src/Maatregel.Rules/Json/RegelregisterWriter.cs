using System.Text.Json;
using Maatregel.Rules.Register;

namespace Maatregel.Rules.Json;

/// <summary>Schrijft regels uit het register als JSON.</summary>
public static class RegelregisterWriter
{
    /// <summary>Schrijft regels in hun volgorde.</summary>
    /// <param name="regels">De regels.</param>
    /// <returns>De JSON, in UTF-8.</returns>
    public static byte[] Schrijf(IReadOnlyList<Regelbeschrijving> regels) =>
        JsonSerializer.SerializeToUtf8Bytes(regels, MaatregelJson.Regels);

    /// <summary>Schrijft één regel.</summary>
    /// <param name="regel">De regel.</param>
    /// <returns>De JSON, in UTF-8.</returns>
    public static byte[] Schrijf(Regelbeschrijving regel) => JsonSerializer.SerializeToUtf8Bytes(regel, MaatregelJson.Regel);
}
