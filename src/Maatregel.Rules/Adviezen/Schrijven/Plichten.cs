using System.Collections.Frozen;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>The duties in the words of a letter: one line per duty in <c>plichten.csv</c>.</summary>
internal static class Plichten
{
    private static readonly FrozenDictionary<string, string> PerCode = Sjabloonbestand.Lijnen("plichten.csv")
        .Select(regel => regel.Split(';', 2))
        .ToFrozenDictionary(delen => delen[0], delen => delen[1], StringComparer.Ordinal);

    public static string Tekst(Verplichting verplichting) => PerCode[verplichting.Code];

    /// <summary>The duty of which a provision says that it was breached, if it names one of this scheme.</summary>
    public static Verplichting? Van(RegelId bepaling, Regeling regeling, Achtergrond achtergrond) =>
        Verplichting.Zoek(bepaling.Waarde) ?? achtergrond.Regimes
            .Select(r => r.Verordening)
            .SelectMany(v => v.Gedragingen.Where(g => v.Bron(g.Artikel).RegelId == bepaling))
            .Select(g => g.Verplichtingen.Where(v => v.Regeling == regeling).ToList())
            .FirstOrDefault(v => v.Count == 1)?[0];
}
