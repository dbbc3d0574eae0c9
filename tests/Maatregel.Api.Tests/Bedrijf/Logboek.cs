using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>Keeps every line that is logged, whoever logs it.</summary>
internal sealed class Logboek : ILoggerProvider
{
    public ConcurrentQueue<string> Regels { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Schrijver(Regels);

    public void Dispose()
    {
    }

    private sealed class Schrijver(ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue(formatter(state, exception) + exception);
    }
}
