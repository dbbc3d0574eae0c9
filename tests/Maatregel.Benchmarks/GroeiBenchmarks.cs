using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Benchmarks;

/// <summary>Growth with the history and with the number of acts: it must be linear.</summary>
public class GroeiBenchmarks
{
    private readonly MaatregelAdviseur _adviseur = new();
    private Casus _eerdere = Zaken.Eerste;
    private Casus _gedragingen = Zaken.Eerste;

    [Params(1, 10, 50)]
    public int Aantal { get; set; }

    [GlobalSetup]
    public void Bereid()
    {
        _eerdere = Zaken.MetEerdere(Aantal * 20);
        _gedragingen = Zaken.MetGedragingen(Aantal);
    }

    [Benchmark]
    public Advies TwintigMaalZoveelEerdereMaatregelen() => _adviseur.Adviseer(_eerdere);

    [Benchmark]
    public Advies ZoveelGedragingen() => _adviseur.Adviseer(_gedragingen);
}
