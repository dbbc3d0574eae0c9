using BenchmarkDotNet.Attributes;
using Maatregel.Rules;

namespace Maatregel.Benchmarks;

/// <summary>As many cases as the country has households on bijstand, on all cores.</summary>
public class MassaBenchmarks
{
    private const int Huishoudens = 400_000;

    private readonly MaatregelAdviseur _adviseur = new();

    [Benchmark]
    public int AlleBijstand()
    {
        var maatregelen = 0;
        Parallel.For(0, Huishoudens, () => 0, (i, _, som) => som + _adviseur.Adviseer(i % 2 == 0 ? Zaken.Eerste : Zaken.Herhaling).Maatregelen.Count, som => Interlocked.Add(ref maatregelen, som));
        return maatregelen;
    }
}
