using System.Net.Sockets;
using System.Text;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Sends what no client library would, and reads whatever comes back.</summary>
internal sealed class RuweVerbinding : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly NetworkStream _stroom;

    public RuweVerbinding(string adres)
    {
        var uri = new Uri(adres);
        _client.Connect(uri.Host, uri.Port);
        _stroom = _client.GetStream();
    }

    public void Dispose() => _client.Dispose();

    public Task Stuur(string tekst) => _stroom.WriteAsync(Encoding.UTF8.GetBytes(tekst)).AsTask();

    /// <summary>Says that nothing more will come.</summary>
    public void Zwijg() => _client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Leaves, with or without a word.</summary>
    public void HangOp(bool hard)
    {
        if (hard) _client.LingerState = new LingerOption(enable: true, seconds: 0);
        _client.Close();
    }

    /// <summary>One line of what the server says.</summary>
    public async Task<string> Regel()
    {
        var regel = new StringBuilder();
        var teken = new byte[1];
        while (await _stroom.ReadAsync(teken) == 1 && teken[0] != (byte)'\n') regel.Append((char)teken[0]);
        return regel.ToString().TrimEnd('\r');
    }

    /// <summary>Everything until the server closes the connection.</summary>
    public async Task<string> Antwoord()
    {
        using var geduld = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var gelezen = new MemoryStream();
        try
        {
            await _stroom.CopyToAsync(gelezen, geduld.Token);
        }
        catch (IOException)
        {
            // Closed the hard way, after the answer.
        }

        return Encoding.UTF8.GetString(gelezen.ToArray());
    }
}
