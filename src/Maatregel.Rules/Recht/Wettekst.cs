namespace Maatregel.Rules.Recht;

/// <summary>De versies van de wet die het product kent.</summary>
internal static class Wettekst
{
    /// <summary>
    /// Artikel 18 Participatiewet en artikel 20 IOAW/IOAZ zoals zij sinds 1 januari 2015 luiden. Per 1 januari 2027 is
    /// een wijziging aangekondigd waarvan de tekst niet bekend is (Stb. 2025, 312); daarom eindigt de versie ervoor.
    /// </summary>
    public static Geldigheid Sinds2015 { get; } = new(new LocalDate(2015, 1, 1), new LocalDate(2026, 12, 31));

    /// <summary>De laatste versie waarvan de tekst is gelezen.</summary>
    public static LocalDate GelezenTotEnMet { get; } = new(2026, 7, 1);
}
