using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Adviezen;

/// <summary>A hash that says by its prefix how it was made.</summary>
internal static class Vingerafdruk
{
    public static string Van(ReadOnlySpan<byte> bytes) => Schrijf(SHA256.HashData(bytes));

    /// <summary>The hash of a value as JSON.</summary>
    public static string Van<T>(T waarde, JsonTypeInfo<T> contract) => Van(JsonSerializer.SerializeToUtf8Bytes(waarde, contract));

    public static string Schrijf(byte[] hash) => "sha256:" + Convert.ToHexString(hash).ToLowerInvariant();
}
