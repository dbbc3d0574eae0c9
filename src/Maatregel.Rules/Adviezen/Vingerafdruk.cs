using System.Security.Cryptography;

namespace Maatregel.Rules.Adviezen;

/// <summary>A hash that says by its prefix how it was made.</summary>
internal static class Vingerafdruk
{
    public static string Van(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
