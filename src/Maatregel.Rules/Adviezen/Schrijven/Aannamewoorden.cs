using System.Collections.Frozen;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What an assumption is about, in a few words: one line per code in <c>aannames.csv</c>. A code of another version reads as words itself.</summary>
internal static class Aannamewoorden
{
    private static readonly FrozenDictionary<string, string> PerCode = Sjabloonbestand.Lijnen("aannames.csv")
        .Select(regel => regel.Split(';', 2))
        .ToFrozenDictionary(delen => delen[0], delen => delen[1], StringComparer.Ordinal);

    public static string Van(string code) => PerCode.GetValueOrDefault(code) ?? code.Replace('-', ' ');
}
