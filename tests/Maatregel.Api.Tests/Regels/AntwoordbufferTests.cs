using System.Buffers;
using Maatregel.Api.Http;

namespace Maatregel.Api.Tests.Regels;

public sealed class AntwoordbufferTests
{
    [Theory]
    [InlineData(1, 300_000)]
    [InlineData(300_000, 1)]
    public void Een_groot_antwoord_blijft_heel(int keren, int lengte)
    {
        var stuk = Enumerable.Range(0, lengte).Select(i => (byte)(i % 251)).ToArray();
        using var buffer = new Antwoordbuffer();
        for (var i = 0; i < keren; i++) buffer.Write(stuk);

        Assert.Equal(Enumerable.Repeat(stuk, keren).SelectMany(s => s), buffer.Geschreven.ToArray());
    }
}
