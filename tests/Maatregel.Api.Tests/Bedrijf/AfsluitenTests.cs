using System.Net;
using System.Net.Sockets;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>A host that is asked to stop first answers what it has taken on.</summary>
public sealed class AfsluitenTests
{
    [Fact]
    public async Task Een_lopend_verzoek_wordt_nog_beantwoord_en_een_nieuw_niet_meer_aangenomen()
    {
        using var verzoeken = new Verzoeken();
        await using var server = await EchteServer.Start("--urls=http://127.0.0.1:0", "--Api:Afsluittijd=60");
        var adres = new Uri(server.Urls.Single());
        using var client = new HttpClient { BaseAddress = adres };
        var rest = new TaskCompletionSource();
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Vraag.Adviezen) { Content = new TweeHelften(Voorbeeld.Bytes(), rest.Task) };
        verzoek.Headers.Add("traceparent", verzoeken.Traceparent);
        var antwoord = client.SendAsync(verzoek);
        await verzoeken.Begonnen.WaitAsync(TimeSpan.FromSeconds(60));

        var stop = server.StopAsync();

        Assert.False(stop.IsCompleted);
        await Assert.ThrowsAnyAsync<SocketException>(() => Verbind(adres));
        rest.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await antwoord).StatusCode);
        Assert.Equal("maatregel", (await (await antwoord).Json()).GetProperty("uitkomst").GetString());
        await stop.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>The listening socket closes shortly after the stop is asked for.</summary>
    private static async Task Verbind(Uri adres)
    {
        for (var keer = 0; keer < 600; keer++)
        {
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync(adres.Host, adres.Port);
            await Task.Delay(50);
        }
    }

    /// <summary>Sends the first half of a body at once and the rest when it may.</summary>
    private sealed class TweeHelften : HttpContent
    {
        private readonly byte[] _inhoud;
        private readonly Task _rest;

        public TweeHelften(byte[] inhoud, Task rest)
        {
            (_inhoud, _rest) = (inhoud, rest);
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var helft = _inhoud.Length / 2;
            await stream.WriteAsync(_inhoud.AsMemory(0, helft));
            await stream.FlushAsync();
            await _rest;
            await stream.WriteAsync(_inhoud.AsMemory(helft));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _inhoud.Length;
            return true;
        }
    }
}
