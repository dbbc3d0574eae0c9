using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Takes a text apart into sentences and cells: a number is read with its own sentence.</summary>
internal static partial class Zinnen
{
    public static IEnumerable<string> Splits(string tekst) => Einde().Split(tekst).Select(z => z.Trim()).Where(z => z.Length > 0);

    /// <summary>Sentences only: the cells of a row stay together.</summary>
    public static IEnumerable<string> Volzinnen(string tekst) => Punt().Split(tekst).Select(z => z.Trim()).Where(z => z.Length > 0);

    /// <summary>The nearest sentence of a piece or of what stands above it that has what is sought; else the piece.</summary>
    public static string Om(Passage passage, Func<string, bool> past) =>
        passage.Boven.Append(passage.Eigen).Reverse().SelectMany(Splits).FirstOrDefault(past) ?? passage.Eigen;

    /// <summary>The sentence in which a word stands, without its end.</summary>
    public static string Om(string tekst, Func<string, bool> past) => Splits(tekst).FirstOrDefault(past) ?? tekst;

    /// <summary>Not after an abbreviation or a number such as 1.000: a sentence begins with a capital.</summary>
    private const string Slot = @"(?<=[a-z0-9)%])[.;?](?:\s+(?=\p{Lu})|\s*\z)";

    [GeneratedRegex(Slot + @"|\s\|\s")]
    private static partial Regex Einde();

    [GeneratedRegex(Slot)]
    private static partial Regex Punt();
}
