using System.Text;

namespace Maatregel.Api.Http;

/// <summary>
/// Reads the length of a body as digits and nothing else. By itself the server takes "+2" for 2, where what stands before it may read
/// something else. Whatever is no digit, and a length with more digits than there is room for, becomes what the server refuses.
/// </summary>
internal sealed class Cijfercodering : Encoding
{
    private const char GeenCijfer = 'x';

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var aantal = Math.Min(bytes.Length, chars.Length);
        for (var i = 0; i < aantal; i++) chars[i] = char.IsAsciiDigit((char)bytes[i]) ? (char)bytes[i] : GeenCijfer;
        if (aantal < bytes.Length) chars[0] = GeenCijfer;
        return aantal;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex));

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetByteCount(char[] chars, int index, int count) => ASCII.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => ASCII.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetMaxByteCount(int charCount) => ASCII.GetMaxByteCount(charCount);
}
