namespace Maatregel.Rules.Recht;

/// <summary>De dagen waarin een nieuwe gedraging herhaling is, eerste en laatste dag inbegrepen.</summary>
/// <param name="Van">De eerste dag.</param>
/// <param name="TotEnMet">De laatste dag.</param>
internal readonly record struct Venster(LocalDate Van, LocalDate TotEnMet)
{
    /// <summary>De maanden van artikel 18, zesde tot en met achtste lid, Participatiewet.</summary>
    public const int MaandenVanDeWet = 12;

    /// <summary>
    /// The window opens the day after the anchor and its last day counts. The months are added at once: month by month
    /// 31 January would lose its day.
    /// </summary>
    public static Venster Na(LocalDate anker, int maanden) => new(anker.PlusDays(1), anker.PlusMonths(maanden));

    public bool Bevat(LocalDate dag) => dag >= Van && dag <= TotEnMet;
}
