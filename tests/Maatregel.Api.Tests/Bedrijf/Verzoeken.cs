using System.Diagnostics;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>Watches one request from the side of the server: when it begins and when it is over.</summary>
internal sealed class Verzoeken : IDisposable
{
    private readonly TaskCompletionSource _begonnen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ActivityTraceId _spoor = ActivityTraceId.CreateRandom();
    private readonly ActivityListener _luisteraar;

    public Verzoeken()
    {
        _luisteraar = new ActivityListener
        {
            ShouldListenTo = bron => bron.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = a => Meld(a, _begonnen),
            ActivityStopped = a => Meld(a, _klaar),
        };
        ActivitySource.AddActivityListener(_luisteraar);
    }

    /// <summary>The header that makes a request the one that is watched.</summary>
    public string Traceparent => $"00-{_spoor}-{ActivitySpanId.CreateRandom()}-01";

    public Task Begonnen => _begonnen.Task;

    public Task Klaar => _klaar.Task;

    public void Dispose() => _luisteraar.Dispose();

    private void Meld(Activity activiteit, TaskCompletionSource bron)
    {
        if (activiteit.TraceId == _spoor) bron.TrySetResult();
    }
}
