using System.Text.RegularExpressions;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>
/// How easy a letter reads: the words per sentence and the stiff words, up to the legal part at its end. What is still to be filled in
/// counts as one word, and a note to the colleague who fills it in as none.
/// </summary>
internal static partial class Leesbaarheid
{
    private static readonly string[] Stijf =
    [
        "middels", "dient te", "dienen te", "conform", "derhalve", "inzake", "aangaande", "betreffende", "alsmede", "teneinde",
        "jegens", "ten aanzien van", "met betrekking tot", "indien", "gelieve", "desalniettemin", "omtrent", "ingevolge",
        "krachtens", "voornoemd", "thans", "reeds", "echter", "hetgeen", "alvorens", "tevens", "doch", "mitsdien", "belanghebbende",
    ];

    public static string ZonderRecht(string brief) => RechtKop().Split(brief)[0];

    /// <summary>Everything that is read in one go: sentences, headings, points of a list.</summary>
    public static IReadOnlyList<string> Stukken(string brief) =>
        [.. Einde().Split(Plek().Replace(Aantekening().Replace(ZonderRecht(brief), ""), "…")).Select(z => z.Trim(' ', '-')).Where(z => z.Length > 0)];

    /// <summary>The whole sentences only: a heading or an address would make the average look better than it reads.</summary>
    public static IEnumerable<string> Zinnen(string brief) => Stukken(brief).Where(z => z[^1] is '.' or '?' or '!');

    public static int Woorden(string zin) => zin.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    public static double GemiddeldAantalWoorden(string brief) => Zinnen(brief).Average(Woorden);

    public static IEnumerable<string> StijveWoorden(string brief) =>
        Stijf.Where(woord => Regex.IsMatch(ZonderRecht(brief), $@"\b{Regex.Escape(woord)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    [GeneratedRegex(@"^Op welke regels? steunt", RegexOptions.Multiline)]
    private static partial Regex RechtKop();

    [GeneratedRegex(@"(?<=[.?!])\s+|\n")]
    private static partial Regex Einde();

    [GeneratedRegex(@"\[[^\[\]]*\.[^\[\]]*\]")]
    private static partial Regex Aantekening();

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Plek();
}
