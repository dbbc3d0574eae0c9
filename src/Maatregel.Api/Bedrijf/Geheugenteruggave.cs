namespace Maatregel.Api.Bedrijf;

/// <summary>
/// Gives memory back to the machine after a burst: as long as nobody asks anything the collector does nothing either, and keeps what it
/// needed at its busiest.
/// </summary>
internal sealed class Geheugenteruggave(TimeProvider klok) : BackgroundService
{
    /// <summary>Nothing of weight happens in this time: then it stops nobody's answer.</summary>
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(10);

    private readonly Drukte _drukte = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Rust, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_drukte.IsVoorbij(GC.GetTotalAllocatedBytes())) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
