using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Maatregel.Benchmarks;

/// <summary>
/// Runs in this process: no project is generated or restored, so a benchmark run needs nothing that the build did not.
/// `--proef` runs everything once, to prove that it still runs.
/// </summary>
internal static class Instelling
{
    public static IConfig Maak(string[] args)
    {
        var job = args.Contains("--proef") ? Job.Dry : Job.ShortRun;
        return ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithOptions(ConfigOptions.JoinSummary);
    }
}
