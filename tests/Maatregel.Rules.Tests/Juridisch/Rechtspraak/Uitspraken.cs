namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>All rulings, by the line of law for which they stand, in the order of the questions of the scheme.</summary>
internal static class Uitspraken
{
    public static IReadOnlyList<Lijn> PerLijn =>
    [
        AndereRouteTests.Lijn,
        MaatwerkTests.Lijn,
        OproepTests.Lijn,
        VaststaandeFeitenTests.Lijn,
        GemisteAfspraakTests.Lijn,
        VerwijtbaarheidTests.Lijn,
        GrondrechtenTests.Lijn,
        TekortschietendBesefTests.Lijn,
        GrenzenVanDeVerordeningTests.Lijn,
        HerhalingTests.Lijn,
        HorenTests.Lijn,
        DringendeRedenenTests.Lijn,
        EvenredigheidTests.Lijn,
        GezinEnSpreidingTests.Lijn,
    ];

    public static IReadOnlyList<Uitspraakzaak> Alle => [.. PerLijn.SelectMany(l => l.Zaken)];
}
