using Maatregel.Api.Bedrijf;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Maatregel.Api;

/// <summary>Says on the console where the host listens and how to ask for a first advice.</summary>
internal sealed partial class Welkom(IServer server, IHostApplicationLifetime levensloop, Horizonwacht horizon, ILogger<Welkom> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        levensloop.ApplicationStarted.Register(Meld);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Meld()
    {
        foreach (var melding in horizon.Meldingen()) Nadert(melding);
        foreach (var adres in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []) Luistert(adres);
    }

    [LoggerMessage(1, LogLevel.Information, """
        Maatregel luistert op {Adres}
        Vraag een eerste advies:
        curl -H "Content-Type: application/json" --data @voorbeelden/voorbeeld-01-no-show.json {Adres}/v1/adviezen
        """)]
    private partial void Luistert(string adres);

    [LoggerMessage(2, LogLevel.Warning, "{Melding}")]
    private partial void Nadert(string melding);
}
