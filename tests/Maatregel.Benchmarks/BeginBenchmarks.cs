using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Benchmarks;

/// <summary>What it costs to begin: an adviser over documents that were read, and reading one document with its checks.</summary>
public class BeginBenchmarks
{
    private readonly byte[] _document = VerordeningWriter.Schrijf(VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!);

    [Benchmark]
    public MaatregelAdviseur EenAdviseur() => new(VerordeningBibliotheek.Ingebouwd);

    [Benchmark]
    public bool LeesEnToetsEenVerordening() => VerordeningReader.Lees(_document).IsGeldig;
}
