using NodaTime.Text;

namespace Maatregel.Rules.Recht;

/// <summary>De tabel van wat is gelezen (<c>gelezen.csv</c>): per artikel de leden, de versie, de dag, de plaats en de laatste dag waarvoor de tekst geldt.</summary>
public static class Wetslezingen
{
    private const string Bestand = "gelezen.csv";

    /// <summary>De eerste dag van gedraging waarvoor het product de wet kent.</summary>
    public static LocalDate Begin { get; } = new(2015, 1, 1);

    /// <summary>De rijen, in de volgorde van de wetten.</summary>
    public static IReadOnlyList<Wetslezing> Alle { get; } = [.. Lees()];

    /// <summary>De laatste dag waarop alle wetten zijn gelezen, die dag inbegrepen; <c>null</c> als van geen artikel een wijziging is aangekondigd.</summary>
    public static LocalDate? Horizon { get; } = Alle.Min(l => l.TotEnMet);

    /// <summary>De laatste dag waarvoor een wet is gelezen, of <c>null</c> als geen wijziging is aangekondigd.</summary>
    /// <param name="wet">De wet.</param>
    public static LocalDate? TotEnMet(Wet wet) => Alle.Where(l => l.Bepaling.Wet == wet).Min(l => l.TotEnMet);

    /// <summary>The day of the last version of any Act that was read.</summary>
    internal static LocalDate LaatsteVersie { get; } = Alle.Max(l => l.Versie)!.Value;

    private static IEnumerable<Wetslezing> Lees()
    {
        using var stroom = typeof(Wetslezingen).Assembly.GetManifestResourceStream(Bestand)!;
        using var lezer = new StreamReader(stroom);
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel) yield return Lees(regel.Split(';'));
    }

    private static Wetslezing Lees(string[] cellen) => new(
        Wet.Alle.Single(w => w.Code == cellen[0]).Artikel(cellen[1]),
        Dag(cellen[3]),
        Dag(cellen[4])!.Value,
        Dag(cellen[5]),
        cellen[6],
        cellen[7].Length == 0 ? null : cellen[7])
    {
        Leden = cellen[2].Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };

    private static LocalDate? Dag(string cel) => cel.Length == 0 ? null : LocalDatePattern.Iso.Parse(cel).Value;
}
