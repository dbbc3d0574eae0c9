namespace Maatregel.Rules.Uitvoering;

/// <summary>De laatste dag van de termijnen die bij een besluit horen.</summary>
internal static class Termijn
{
    private const int DagenBezwaar = 6 * 7;

    /// <summary>Waarop de bezwaartermijn berust.</summary>
    public static IReadOnlyList<Bron> BezwaarBronnen { get; } =
    [
        Wet.Awb.Artikel("6:7"),
        Wet.Awb.Artikel("6:8").Lid("1"),
        Wet.AlgemeneTermijnenwet.Artikel("1").Lid("1"),
        Wet.AlgemeneTermijnenwet.Artikel("3"),
    ];

    /// <summary>De laatste dag om bezwaar te maken: zes weken, te beginnen op de dag na de bekendmaking.</summary>
    public static LocalDate Bezwaar(LocalDate bekendmaking) => Werkdagen.Eerste(bekendmaking.PlusDays(DagenBezwaar));
}
