using System.Buffers;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Tests.Techniek.Json;

[Trait("soort", "techniek")]
public sealed class WerkbufferTests
{
    [Theory]
    [InlineData(1, 10_000)]
    [InlineData(10_000, 1)]
    public void It_grows_and_keeps_what_was_written(int keren, int lengte)
    {
        var stuk = Enumerable.Range(0, lengte).Select(i => (byte)(i % 251)).ToArray();
        using var buffer = new Werkbuffer(16);
        for (var i = 0; i < keren; i++) buffer.Write(stuk);

        Assert.Equal(Enumerable.Repeat(stuk, keren).SelectMany(s => s), buffer.Geschreven.ToArray());
    }

    [Fact]
    public void It_offers_room_whatever_is_asked()
    {
        using var buffer = new Werkbuffer(16);
        buffer.Advance(buffer.GetSpan().Length);

        Assert.NotEqual(0, buffer.GetSpan().Length);
        Assert.InRange(buffer.GetMemory(1000).Length, 1000, int.MaxValue);
    }
}
