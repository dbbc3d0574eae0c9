using BenchmarkDotNet.Running;
using Maatregel.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(LijstBenchmarks).Assembly).Run([.. args.Except(["--proef"])], Instelling.Maak(args));
