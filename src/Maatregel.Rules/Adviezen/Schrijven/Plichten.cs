using System.Collections.Frozen;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>The duties in the words of a letter: one line per duty in <c>plichten.csv</c>.</summary>
internal static class Plichten
{
    private static readonly FrozenDictionary<string, string> PerCode = Sjabloonbestand.Lijnen("plichten.csv")
        .Select(regel => regel.Split(';', 2))
        .ToFrozenDictionary(delen => delen[0], delen => delen[1], StringComparer.Ordinal);

    public static string Tekst(Verplichting verplichting) => PerCode[verplichting.Code];
}
