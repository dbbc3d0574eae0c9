using System.Globalization;
using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Benchmarks;

/// <summary>A document for each municipality in one host: reading them all, and being ready to advise.</summary>
public class BibliotheekBenchmarks
{
    public const int Gemeenten = 400;

    private readonly (string Naam, ReadOnlyMemory<byte> Utf8)[] _documenten = [.. Enumerable.Range(0, Gemeenten).Select(Document)];

    [Benchmark]
    public VerordeningBibliotheek Lezen() => VerordeningBibliotheek.Lees(_documenten, VerordeningBibliotheek.Ingebouwd).Waarde!;

    [Benchmark]
    public MaatregelAdviseur LezenEnKlaarstaan() => new(Lezen());

    /// <summary>The shipped verordening, of another municipality each time.</summary>
    private static (string Naam, ReadOnlyMemory<byte> Utf8) Document(int nummer)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"proef-{nummer}");
        var verordening = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")! with
        {
            Id = id,
            Gemeenten = [new() { Code = string.Create(CultureInfo.InvariantCulture, $"GM{9000 + nummer}"), Naam = id, Van = new(2015, 1, 1) }],
        };
        return (id, VerordeningWriter.Schrijf(verordening));
    }
}
