using System.Buffers;

namespace Maatregel.Api.Http;

/// <summary>
/// Holds an answer until it is sent: its length stands in the headers, and a fault half way still becomes a problem. Its memory
/// is borrowed and given back: an answer is so large that new memory for each would be most of what a request costs.
/// </summary>
internal sealed class Antwoordbuffer : IBufferWriter<byte>, IDisposable
{
    private const int GewoonAntwoord = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(GewoonAntwoord);
    private int _lengte;

    /// <summary>What is written so far; not to be used after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Geschreven => _bytes.AsMemory(0, _lengte);

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
        Geschreven.Span.CopyTo(groter);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = groter;
    }
}
