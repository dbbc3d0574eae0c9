using System.Text;
using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Benchmarks;

/// <summary>What it costs to begin: an adviser over documents that were read, and reading one document with its checks.</summary>
public class BeginBenchmarks
{
    private readonly byte[] _document = Document();

    [Benchmark]
    public MaatregelAdviseur EenAdviseur() => new(VerordeningBibliotheek.Ingebouwd);

    [Benchmark]
    public object LeesEnToetsEenVerordening() => VerordeningReader.Lees(_document);

    private static byte[] Document()
    {
        var assembly = typeof(MaatregelAdviseur).Assembly;
        var naam = Array.Find(assembly.GetManifestResourceNames(), n => n.EndsWith("leidschendam-voorburg-2015.json", StringComparison.Ordinal))!;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(naam)!, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }
}
