using System.Buffers;

namespace Maatregel.Rules.Json;

/// <summary>A buffer for bytes that are needed for a moment; its memory is borrowed and given back.</summary>
internal sealed class Werkbuffer(int verwacht) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(verwacht);
    private int _lengte;

    /// <summary>What is written so far; not to be used after <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> Geschreven => _bytes.AsSpan(0, _lengte);

    public void Advance(int count) => _lengte += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var ruimte = Math.Max(sizeHint, 1);
        if (_bytes.Length - _lengte < ruimte) Groei(ruimte);
        return _bytes.AsMemory(_lengte);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _lengte = 0;
    }

    private void Groei(int ruimte)
    {
        var groter = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _lengte + ruimte));
        Geschreven.CopyTo(groter);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = groter;
    }
}
