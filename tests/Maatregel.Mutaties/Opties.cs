using Xunit.Abstractions;

namespace Maatregel.Mutaties;

/// <summary>One test at a time, and its result told at once.</summary>
internal sealed class Opties : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _waarden = new()
    {
        ["xunit.execution.DisableParallelization"] = true,
        ["xunit.execution.SynchronousMessageReporting"] = true,
    };

    public TValue GetValue<TValue>(string name) => _waarden.TryGetValue(name, out var waarde) ? (TValue)waarde! : default!;

    public void SetValue<TValue>(string name, TValue value) => _waarden[name] = value;
}
