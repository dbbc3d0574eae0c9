namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// De algemeen erkende feestdagen, Goede Vrijdag en de daarmee gelijkgestelde dagen (artikel 3 Algemene termijnenwet).
/// Van de gelijkgestelde dagen zijn die van 2023 tot en met 2028 bekend. Eindigt een termijn daarbuiten op zo'n dag, dan
/// wordt hij hier hoogstens te vroeg genoemd, nooit te laat.
/// </summary>
internal static class Feestdagen
{
    /// <summary>
    /// Art. 3 lid 3: the decree on 28 April 2023, 19 May 2023, 10 May 2024, 27 December 2024 and 30 May 2025, and the one on
    /// 2 January 2026, 15 May 2026, 7 May 2027, 28 April 2028 and 26 May 2028.
    /// </summary>
    private static readonly LocalDate[] Gelijkgesteld =
    [
        new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26),
    ];

    private const int EersteKoningsdag = 2014;
    private const int GoedeVrijdag = -2;
    private const int TweedePaasdag = 1;
    private const int Hemelvaartsdag = 39;
    private const int TweedePinksterdag = 50;

    public static bool IsErkend(LocalDate dag) =>
        (dag.Month, dag.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
        || IsKoningsdag(dag)
        || Gelijkgesteld.Contains(dag)
        || Period.DaysBetween(Pasen(dag.Year), dag) is GoedeVrijdag or TweedePaasdag or Hemelvaartsdag or TweedePinksterdag;

    private static bool IsKoningsdag(LocalDate dag)
    {
        if (dag.Year < EersteKoningsdag || dag.Month != 4) return false;
        var verjaardag = new LocalDate(dag.Year, 4, 27);
        return dag == (verjaardag.DayOfWeek == IsoDayOfWeek.Sunday ? verjaardag.PlusDays(-1) : verjaardag);
    }

    // Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher); the letters are those of the published form.
    private static LocalDate Pasen(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = int.DivRem(jaar, 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (maand, dag) = int.DivRem(h + l - (7 * m) + 114, 31);
        return new LocalDate(jaar, maand, dag + 1);
    }
}
