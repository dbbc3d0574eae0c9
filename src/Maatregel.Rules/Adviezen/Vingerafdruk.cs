using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatregel.Rules.Adviezen;

/// <summary>A hash that says by its prefix how it was made.</summary>
internal static class Vingerafdruk
{
    public static string Van(ReadOnlySpan<byte> bytes) => Schrijf(SHA256.HashData(bytes));

    /// <summary>The hash of a value as JSON, taken while it is written.</summary>
    public static string Van<T>(T waarde, JsonTypeInfo<T> contract)
    {
        using var sha = SHA256.Create();
        using (var stroom = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)) JsonSerializer.Serialize(stroom, waarde, contract);
        return Schrijf(sha.Hash!);
    }

    public static string Schrijf(byte[] hash) => "sha256:" + Convert.ToHexString(hash).ToLowerInvariant();
}
