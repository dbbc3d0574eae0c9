using Xunit;
using Xunit.Abstractions;

namespace Maatregel.Mutaties;

/// <summary>Hears what happens to the tests and whether to go on.</summary>
internal sealed class Ontvanger(Func<IMessageSinkMessage, bool> hoor) : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _klaar = new();

    public bool OnMessage(IMessageSinkMessage message)
    {
        var door = hoor(message);
        if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished) _klaar.Set();
        return door;
    }

    public void Wacht() => _klaar.Wait();

    public void Dispose() => _klaar.Dispose();
}
