using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Benchmarks;

/// <summary>Growth with the history and with the number of acts: it must be linear.</summary>
public class GroeiBenchmarks
{
    private readonly MaatregelAdviseur _adviseur = new();

    public static IEnumerable<Aantal> Verleden => [new(1, Zaken.MetEerdere(1)), new(10, Zaken.MetEerdere(10)), new(100, Zaken.MetEerdere(100))];

    public static IEnumerable<Aantal> Handelingen => [new(1, Zaken.MetGedragingen(1)), new(10, Zaken.MetGedragingen(10)), new(20, Zaken.MetGedragingen(20))];

    [Benchmark]
    [ArgumentsSource(nameof(Verleden))]
    public Advies EerdereMaatregelen(Aantal aantal) => _adviseur.Adviseer(aantal.Casus);

    [Benchmark]
    [ArgumentsSource(nameof(Handelingen))]
    public Advies Gedragingen(Aantal aantal) => _adviseur.Adviseer(aantal.Casus);

    /// <summary>A case by its size, which is what the table shows.</summary>
    public sealed record Aantal(int Grootte, Casus Casus)
    {
        public override string ToString() => Grootte.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
