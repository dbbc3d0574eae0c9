using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Benchmarks;

/// <summary>One advice with its full reasons, beside a version written by hand that gives none.</summary>
public class AdviesBenchmarks
{
    private readonly MaatregelAdviseur _adviseur = new();

    [Benchmark(Baseline = true)]
    public decimal MetDeHandZonderRedenen() => MetDeHand.Bereken(Zaken.Eerste);

    [Benchmark]
    public Advies Eerste() => _adviseur.Adviseer(Zaken.Eerste);

    [Benchmark]
    public Advies Herhaling() => _adviseur.Adviseer(Zaken.Herhaling);

    [Benchmark]
    public Advies GeenMaatregel() => _adviseur.Adviseer(Zaken.GeenMaatregel);

    [Benchmark]
    public Advies OpenVragen() => _adviseur.Adviseer(Zaken.OpenVragen);
}
