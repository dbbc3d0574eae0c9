using System.Collections.Frozen;
using NodaTime.Text;

namespace Maatregel.Rules.Recht;

/// <summary>
/// De gemeenten van Nederland sinds 1 januari 2015: de indeling van het CBS van 1 januari 2026, en wat daarvóór is opgegaan in een
/// andere. Van een gemeente die is gesplitst staat er één opvolger.
/// </summary>
public static class Gemeenten
{
    private const string Bestand = "gemeenten.csv";

    /// <summary>From here a code is nobody's, so that a trial can have one.</summary>
    private const string EersteProef = "GM9000";

    /// <summary>The names that people write and the CBS does not.</summary>
    private static readonly FrozenDictionary<string, string> OokBekendAls = new Dictionary<string, string>
    {
        ["denhaag"] = "GM0518",
        ["denbosch"] = "GM0796",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Gemeente> PerCode;
    private static readonly ILookup<string, Gemeente> PerNaam;

    static Gemeenten()
    {
        Alle = Reeks.Kopie<Gemeente>(Lees());
        PerCode = Alle.ToFrozenDictionary(g => g.Code, StringComparer.Ordinal);
        PerNaam = Alle.ToLookup(g => Kern(g.Naam), StringComparer.Ordinal);
    }

    /// <summary>Alle gemeenten, op code.</summary>
    public static IReadOnlyList<Gemeente> Alle { get; }

    /// <summary>De gemeente met een code, of <c>null</c> als die er niet is.</summary>
    /// <param name="code">De code.</param>
    public static Gemeente? Zoek(string code) => PerCode.GetValueOrDefault(code);

    /// <summary>
    /// De gemeente met een naam, of <c>null</c> als die er niet is. Hoofdletters, leestekens en spaties maken niet uit. Als er meer
    /// zijn met die naam, gaat de gemeente voor die nu bestaat.
    /// </summary>
    /// <param name="naam">De naam.</param>
    public static Gemeente? ZoekNaam(string naam) =>
        OokBekendAls.TryGetValue(Kern(naam), out var code) ? PerCode[code] : PerNaam[Kern(naam)].OrderBy(g => g.TotEnMet is not null).FirstOrDefault();

    /// <summary>Whether a code is set apart for a trial.</summary>
    internal static bool IsProef(string code) => string.CompareOrdinal(code, EersteProef) >= 0;

    /// <summary>Whether a name is the name of this municipality, however it is written.</summary>
    internal static bool Heet(this Gemeente gemeente, string naam) =>
        Kern(gemeente.Naam) == Kern(naam) || (OokBekendAls.TryGetValue(Kern(naam), out var code) && code == gemeente.Code);

    private static string Kern(string naam) => string.Concat(naam.Where(char.IsLetter)).ToLowerInvariant().Replace('â', 'a').Replace('ú', 'u');

    private static List<Gemeente> Lees()
    {
        using var stroom = typeof(Gemeenten).Assembly.GetManifestResourceStream(Bestand)!;
        using var lezer = new StreamReader(stroom);
        lezer.ReadLine();
        List<Gemeente> gemeenten = [];
        while (lezer.ReadLine() is { } regel)
        {
            var cellen = regel.Split(';');
            gemeenten.Add(new(cellen[0], cellen[1], cellen[3].Length > 0 ? LocalDatePattern.Iso.Parse(cellen[3]).Value : null, cellen[4].Length > 0 ? cellen[4] : null));
        }

        return gemeenten;
    }
}
