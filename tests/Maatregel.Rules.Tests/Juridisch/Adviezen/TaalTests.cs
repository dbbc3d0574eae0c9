using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Xunit.Abstractions;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>
/// Level B1, measured: at most twelve words a sentence on average, none above twenty-two, and no stiff word. The worst twenty
/// sentences are printed, so that who rewrites a letter knows where to begin.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class TaalTests(ITestOutputHelper uitvoer)
{
    private const double Gemiddeld = 12;
    private const int Langst = 22;

    [Fact]
    public void Elke_brief_van_elk_voorbeeld() => Meet(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies)
            .Concat(Werkvoorbeeld.Alle.Values.Select(w => new MaatregelAdviseur().Adviseer(w.Casus())))
            .SelectMany(Brieven.Bij)
            .Concat(Voorbeeldzaken.Alle.Values.SelectMany(z => Brieven.Bij(z.Casus)))
            .Concat(Herzieningsvoorbeeld.Alle.Concat(Herzieningsvoorbeeld.Alle.Select(Herzieningsvoorbeeld.VanDePartner)).Concat(Herzieningsvoorbeeld.Alle.Select(Herzieningsvoorbeeld.VanEenPaar)).Select(new MaatregelAdviseur().Herzie).SelectMany(Brieven.Bij)));

    [Theory]
    [Trait("tempo", "lang")]
    [MemberData(nameof(EindigeTabelTests.Staten), MemberType = typeof(EindigeTabelTests))]
    public void Elke_brief_van_de_eindige_tabel(string staat)
    {
        var verordening = Verordeningstaat.Alle.Single(s => s.Naam == staat);
        Meet(
            from plicht in Plichten.Alle
            from verleden in Verleden.Alle
            from oordeel in Beoordeeld.Alle
            from brief in Brieven.Bij(verordening.Pas(oordeel.Pas(verleden.Pas(plicht.Zaak))).Advies)
            select brief);
    }

    private void Meet(IEnumerable<string> brieven)
    {
        var alle = brieven.Distinct(StringComparer.Ordinal).ToList();
        var zinnen = alle.SelectMany(Leesbaarheid.Stukken).Distinct(StringComparer.Ordinal).OrderByDescending(Leesbaarheid.Woorden).ToList();
        var gemiddelden = alle.ConvertAll(Leesbaarheid.GemiddeldAantalWoorden);
        uitvoer.WriteLine(FormattableString.Invariant($"{alle.Count} brieven, {zinnen.Count} verschillende zinnen, koppen en punten; gemiddeld {gemiddelden.Average():0.0} woorden per hele zin, in de zwaarste brief {gemiddelden.Max():0.0}"));
        foreach (var zin in zinnen.Take(20)) uitvoer.WriteLine($"{Leesbaarheid.Woorden(zin)}: {zin}");

        Assert.All(alle, brief => Assert.Empty(Leesbaarheid.StijveWoorden(brief)));
        Assert.InRange(gemiddelden.Max(), 1, Gemiddeld);
        Assert.InRange(Leesbaarheid.Woorden(zinnen[0]), 1, Langst);
    }
}
