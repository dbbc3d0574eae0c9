using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>A hash that says by its prefix how it was made.</summary>
internal static class Vingerafdruk
{
    private const int GewoneLengte = 64 * 1024;

    public static string Van(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    /// <summary>The hash of a value as JSON.</summary>
    public static string Van<T>(T waarde, JsonTypeInfo<T> contract)
    {
        using var json = new Werkbuffer(GewoneLengte);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = contract.Options.Encoder })) JsonSerializer.Serialize(writer, waarde, contract);
        return Van(json.Geschreven);
    }
}
