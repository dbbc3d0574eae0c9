using BenchmarkDotNet.Running;
using Maatregel.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Except(["--proef"])], Instelling.Maak(args));
