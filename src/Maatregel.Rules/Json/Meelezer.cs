using System.Buffers;
using System.Security.Cryptography;

namespace Maatregel.Rules.Json;

/// <summary>Passes on what is written and takes the fingerprint of it, so that nothing is written twice for that.</summary>
internal sealed class Meelezer(IBufferWriter<byte> uitvoer) : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Memory<byte> _uitgegeven;
    private bool _klaar;

    public Memory<byte> GetMemory(int sizeHint = 0) => _uitgegeven = uitvoer.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count)
    {
        if (!_klaar) _hash.AppendData(_uitgegeven.Span[..count]);
        _uitgegeven = _uitgegeven[count..];
        uitvoer.Advance(count);
    }

    /// <summary>The hash of all that was written so far and of an end; what follows is only passed on.</summary>
    public byte[] Neem(ReadOnlySpan<byte> slot)
    {
        _klaar = true;
        _hash.AppendData(slot);
        return _hash.GetHashAndReset();
    }

    public void Dispose() => _hash.Dispose();
}
