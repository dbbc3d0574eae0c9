using System.Collections.Concurrent;

namespace Maatregel.Api.Bedrijf;

/// <summary>
/// What was refused and to whom, and what failed, without anything of what was sent. Of the same within a minute the first is
/// logged at once and the rest as a number: nobody can flood the log.
/// </summary>
internal sealed partial class Veiligheidslogboek(ILogger<Veiligheidslogboek> logger, TimeProvider klok) : BackgroundService
{
    private const int MeesteSoorten = 200;

    private const string Anderen = "anderen";

    private static readonly TimeSpan Tel = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Wat, string Aan), int> _geteld = new();

    /// <summary>Notes that a caller was refused, if the status says so.</summary>
    public void Meld(HttpContext context)
    {
        if (Reden(context.Response.StatusCode) is not { } reden) return;
        var aan = context.Connection.RemoteIpAddress?.ToString() ?? "onbekend";
        if (_geteld.Count >= MeesteSoorten) aan = Anderen;
        if (IsEerste(reden, aan)) Geweigerd(reden, context.Response.StatusCode, aan);
    }

    /// <summary>Notes a fault of the host itself: its kind and place, never its message, for that may hold what was sent.</summary>
    public void Meld(Exception fout)
    {
        var soort = fout.GetType().FullName!;
        if (IsEerste(soort, fout.StackTrace?.Split('\n')[0].Trim() ?? "")) Mislukt(soort, fout.StackTrace);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(Tel, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Schrijf();
        }
        while (!stoppingToken.IsCancellationRequested);
    }

    private bool IsEerste(string wat, string aan) => _geteld.AddOrUpdate((wat, aan), 1, (_, aantal) => aantal + 1) == 1;

    private void Schrijf()
    {
        foreach (var ((wat, aan), _) in _geteld)
        {
            if (_geteld.TryRemove((wat, aan), out var aantal) && aantal > 1) Vaker(wat, aan, aantal - 1);
        }
    }

    private static string? Reden(int status) => status switch
    {
        401 => "niet aangemeld",
        403 => "geen recht",
        408 => "te langzaam",
        413 => "te groot",
        429 => "te vaak",
        503 => "te druk of niet gereed",
        _ => null,
    };

    [LoggerMessage(10, LogLevel.Warning, "Geweigerd: {Reden} ({Status}), aan {Aan}.")]
    private partial void Geweigerd(string reden, int status, string aan);

    [LoggerMessage(2, LogLevel.Error, "Een verzoek mislukte door {Fout}.\n{Plaats}")]
    private partial void Mislukt(string fout, string? plaats);

    [LoggerMessage(11, LogLevel.Warning, "In dezelfde minuut nog eens: {Wat}, {Aan}, {Aantal} keer.")]
    private partial void Vaker(string wat, string aan, int aantal);
}
