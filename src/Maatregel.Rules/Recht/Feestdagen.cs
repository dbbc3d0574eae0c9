namespace Maatregel.Rules.Recht;

/// <summary>
/// De algemeen erkende feestdagen en Goede Vrijdag (artikel 3 Algemene termijnenwet). Dagen die daarmee bij besluit zijn gelijkgesteld,
/// staan in <see cref="GelijkgesteldeDagen"/>.
/// </summary>
internal static class Feestdagen
{
    private const int EersteKoningsdag = 2014;
    private const int GoedeVrijdag = -2;
    private const int TweedePaasdag = 1;
    private const int Hemelvaartsdag = 39;
    private const int TweedePinksterdag = 50;

    public static bool IsErkend(LocalDate dag) =>
        (dag.Month, dag.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
        || IsKoningsdag(dag)
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
