using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Benchmarks;

/// <summary>One advice with its full reasons, beside three versions of the same decision that give none.</summary>
public class AdviesBenchmarks
{
    private readonly MaatregelAdviseur _adviseur = new();
    private readonly MetRulesEngine _rulesEngine = new();
    private readonly MetNRules _nrules = new();

    /// <summary>The four versions must agree before they are compared.</summary>
    [GlobalSetup]
    public void Vergelijk()
    {
        foreach (var zaak in (Rules.Feiten.Casus[])[Zaken.Eerste, Zaken.Herhaling, Zaken.GeenMaatregel])
        {
            var advies = _adviseur.Adviseer(zaak);
            decimal[] totalen = [advies.Maatregelen.Sum(m => m.Totaal ?? 0), MetDeHand.Bereken(zaak), _rulesEngine.Bereken(zaak), _nrules.Bereken(zaak)];
            if (totalen.Distinct().Skip(1).Any())
            {
                throw new InvalidOperationException($"De vier versies zijn het niet eens: {string.Join(", ", totalen)}. Open vragen: {string.Join(", ", advies.OpenVragen.Select(v => v.Code))}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public decimal MetDeHandZonderRedenen() => MetDeHand.Bereken(Zaken.Herhaling);

    [Benchmark]
    public decimal MetRulesEngineZonderRedenen() => _rulesEngine.Bereken(Zaken.Herhaling);

    [Benchmark]
    public decimal MetNRulesZonderRedenen() => _nrules.Bereken(Zaken.Herhaling);

    [Benchmark]
    public Advies Eerste() => _adviseur.Adviseer(Zaken.Eerste);

    [Benchmark]
    public Advies Herhaling() => _adviseur.Adviseer(Zaken.Herhaling);

    [Benchmark]
    public Advies GeenMaatregel() => _adviseur.Adviseer(Zaken.GeenMaatregel);

    [Benchmark]
    public Advies OpenVragen() => _adviseur.Adviseer(Zaken.OpenVragen);

    [Benchmark]
    public int EersteMetTeksten()
    {
        var teksten = _adviseur.Adviseer(Zaken.Eerste).Teksten;
        return teksten.Kort.Length + teksten.Rapportage.Length + teksten.Beschikking.Length;
    }

    [Benchmark]
    public string EersteMetVerantwoording() => _adviseur.Adviseer(Zaken.Eerste).Verantwoording.Advies;
}
