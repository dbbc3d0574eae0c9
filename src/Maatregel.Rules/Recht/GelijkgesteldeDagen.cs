namespace Maatregel.Rules.Recht;

/// <summary>
/// De dagen die bij besluit met een algemeen erkende feestdag zijn gelijkgesteld (artikel 3, derde lid, Algemene termijnenwet). Bekend
/// zijn de besluiten voor 2015 tot en met 2028.
/// </summary>
internal static class GelijkgesteldeDagen
{
    private const int EersteJaar = 2015;
    private const int LaatsteJaar = 2028;

    private static readonly HashSet<LocalDate> Dagen =
    [
        new(2015, 1, 2), new(2015, 5, 4), new(2015, 5, 15),
        new(2016, 5, 6),
        new(2017, 4, 28), new(2017, 5, 26),
        new(2018, 5, 11), new(2018, 12, 24), new(2018, 12, 31),
        new(2019, 5, 31), new(2019, 12, 27),
        new(2020, 5, 22),
        new(2021, 5, 14),
        new(2022, 5, 27),
        new(2023, 4, 28), new(2023, 5, 19),
        new(2024, 5, 10), new(2024, 12, 27),
        new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15),
        new(2027, 5, 7),
        new(2028, 4, 28), new(2028, 5, 26),
    ];

    /// <summary>Of de besluiten voor dit jaar bekend zijn.</summary>
    public static bool Bekend(int jaar) => jaar is >= EersteJaar and <= LaatsteJaar;

    public static bool IsGelijkgesteld(LocalDate dag) => Dagen.Contains(dag);
}
