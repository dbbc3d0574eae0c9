namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>
/// Twee lezingen zijn het eens als zij bij elke daad dezelfde regel, hetzelfde percentage, dezelfde maanden en hetzelfde bedrag
/// vinden en de verlaging op dezelfde leden laten steunen, om dezelfde bepaling van een maatregel afzien, dezelfde andere weg wijzen, of
/// allebei vinden dat iets ontbreekt. Wat het product dan al bij een grondslag heeft uitgewerkt, moet ook kloppen.
/// </summary>
internal static class Vergelijking
{
    /// <summary>Stelt vast dat beide lezingen het over al deze zaken eens zijn, en noemt anders de eerste verschillen.</summary>
    public static void Eens(IEnumerable<Leeszaak> zaken)
    {
        var verschillen = zaken.Select(z => (z.Naam, Verschil: Verschil(EersteLezing.Van(z), Lezer.Volledig.Lees(z.Casus, z.Bibliotheek)))).Where(z => z.Verschil is not null).ToList();
        Assert.True(verschillen.Count == 0, $"{verschillen.Count} verschillen:\n{string.Join("\n", verschillen.Take(40).Select(v => $"{v.Naam}\n    {v.Verschil}"))}");
    }

    /// <summary>Waarin de lezingen verschillen, of <c>null</c>.</summary>
    public static string? Verschil(IReadOnlyDictionary<string, Uitslag> eerste, IReadOnlyDictionary<string, Uitslag> tweede)
    {
        var anders = eerste.Where(e => !Eens(e.Value, tweede[e.Key])).Select(e => $"{e.Key}: {e.Value} tegen {tweede[e.Key]}").ToList();
        return anders.Count == 0 ? null : string.Join(", ", anders);
    }

    private static bool Eens(Uitslag eerste, Uitslag tweede) => eerste.Soort == tweede.Soort && eerste.Soort switch
    {
        Uitslagsoort.NietGeregeld or Uitslagsoort.NietUitvoerbaar => true,
        Uitslagsoort.Ontbreekt => !eerste.Kandidaten.Except(tweede.Kandidaten).Any(),
        _ => tweede.Inhoud.Contains(eerste.Inhoud[0]) && eerste.Steun.SequenceEqual(tweede.Steun),
    };
}
