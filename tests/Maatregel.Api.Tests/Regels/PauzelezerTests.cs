using System.IO.Pipelines;
using Maatregel.Api.Http;
using Microsoft.AspNetCore.Http;

namespace Maatregel.Api.Tests.Regels;

/// <summary>How long a sender may pause.</summary>
public sealed class PauzelezerTests
{
    private static readonly TimeSpan Pauze = TimeSpan.FromSeconds(30);

    /// <summary>What came in before buys no time: it is the pause that is bounded, and not what came in a second.</summary>
    [Fact]
    public async Task Wie_na_veel_invoer_stilvalt_wordt_na_de_pauze_afgebroken()
    {
        var klok = new Klok();
        var pijp = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var lezer = new Pauzelezer(pijp.Reader, Pauze, klok);
        await pijp.Writer.WriteAsync(new byte[1_000_000]);
        lezer.AdvanceTo((await lezer.ReadAsync()).Buffer.End);

        var wachtend = lezer.ReadAsync().AsTask();

        Assert.False(wachtend.IsCompleted);
        Assert.Equal(Pauze, klok.Gesteld);
        klok.LoopAf();
        Assert.Equal(StatusCodes.Status408RequestTimeout, (await Assert.ThrowsAsync<BadHttpRequestException>(() => wachtend)).StatusCode);
    }

    [Fact]
    public async Task Wie_op_tijd_verder_stuurt_wordt_gelezen()
    {
        var klok = new Klok();
        var pijp = new Pipe();
        var lezer = new Pauzelezer(pijp.Reader, Pauze, klok);
        var wachtend = lezer.ReadAsync().AsTask();

        await pijp.Writer.WriteAsync(new byte[10]);

        Assert.Equal(10, (await wachtend).Buffer.Length);
    }

    /// <summary>A clock that stands still until the alarm that was set is let go off.</summary>
    private sealed class Klok : TimeProvider
    {
        private Action? _ga;

        public TimeSpan Gesteld { get; private set; }

        public void LoopAf() => _ga!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_ga, Gesteld) = (() => callback(state), dueTime);
            return new Wekker(tot => Gesteld = tot);
        }
    }

    private sealed class Wekker(Action<TimeSpan> stel) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            stel(dueTime);
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
