using System.Buffers;
using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;

namespace Maatregel.Benchmarks;

/// <summary>A whole answer as a program gets it over HTTP, without the network: read the case, advise, write everything; and its parts.</summary>
public class AntwoordBenchmarks
{
    private static readonly HashSet<string> ZonderVerantwoording = Leden("verantwoording");

    private static readonly HashSet<string> ZonderTeksten = Leden("verantwoording", "teksten");

    private readonly MaatregelAdviseur _adviseur = new();
    private readonly byte[] _casus = CasusWriter.Schrijf(Zaken.Eerste);
    private readonly ArrayBufferWriter<byte> _uitvoer = new(128 * 1024);

    private Advies _advies = null!;

    /// <summary>So much code takes part that the few rounds before a measurement do not get all of it compiled anew.</summary>
    [GlobalSetup]
    public void Begin()
    {
        _advies = _adviseur.Adviseer(Zaken.Eerste);
        for (var i = 0; i < 5_000; i++) HeelAntwoord();
    }

    [Benchmark(Baseline = true)]
    public int HeelAntwoord() => Schrijf(uitvoer => AdviesWriter.Schrijf(_adviseur.Adviseer(CasusReader.Lees(_casus).Waarde!), uitvoer));

    [Benchmark]
    public bool Lezen() => CasusReader.Lees(_casus).IsGeldig;

    [Benchmark]
    public int Schrijven() => Schrijf(uitvoer => AdviesWriter.Schrijf(_advies, uitvoer));

    [Benchmark]
    public int SchrijvenZonderVerantwoording() => Schrijf(uitvoer => AdviesWriter.Schrijf(_advies, uitvoer, ZonderVerantwoording));

    [Benchmark]
    public int SchrijvenZonderVerantwoordingEnTeksten() => Schrijf(uitvoer => AdviesWriter.Schrijf(_advies, uitvoer, ZonderTeksten));

    private static HashSet<string> Leden(params string[] zonder) => [.. AdviesWriter.Leden.Except(zonder)];

    private int Schrijf(Action<IBufferWriter<byte>> schrijf)
    {
        _uitvoer.ResetWrittenCount();
        schrijf(_uitvoer);
        return _uitvoer.WrittenCount;
    }
}
