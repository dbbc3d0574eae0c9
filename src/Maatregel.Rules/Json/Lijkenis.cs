namespace Maatregel.Rules.Json;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Lijkenis
{
    private const int LangsteNaam = 50;

    public static string? Naaste(string naam, IEnumerable<string> bekend)
    {
        if (naam.Length > LangsteNaam) return null;
        var (naaste, afstand) = bekend
            .Select(b => (Naam: b, Afstand: Afstand(naam.ToLowerInvariant(), b.ToLowerInvariant())))
            .DefaultIfEmpty((Naam: "", Afstand: int.MaxValue))
            .MinBy(b => b.Afstand);
        return afstand <= Math.Max(1, naam.Length / 4) ? naaste : null;
    }

    /// <summary>Levenshtein: how many letters to add, drop or change.</summary>
    private static int Afstand(string van, string naar)
    {
        var vorige = Enumerable.Range(0, naar.Length + 1).ToArray();
        for (var i = 0; i < van.Length; i++)
        {
            var rij = new int[naar.Length + 1];
            rij[0] = i + 1;
            for (var j = 0; j < naar.Length; j++)
            {
                rij[j + 1] = Math.Min(Math.Min(rij[j], vorige[j + 1]) + 1, vorige[j] + (van[i] == naar[j] ? 0 : 1));
            }

            vorige = rij;
        }

        return vorige[^1];
    }
}
