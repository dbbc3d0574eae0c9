using System.Text.RegularExpressions;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>How easy a letter reads: the words per sentence and the stiff words, up to the legal part at its end.</summary>
internal static partial class Leesbaarheid
{
    private static readonly string[] Stijf =
    [
        "middels", "dient te", "dienen te", "conform", "derhalve", "inzake", "aangaande", "betreffende", "alsmede", "teneinde",
        "jegens", "ten aanzien van", "met betrekking tot", "indien", "gelieve", "desalniettemin", "omtrent", "ingevolge",
        "krachtens", "voornoemd", "thans", "reeds", "echter", "hetgeen", "alvorens", "tevens", "doch", "mitsdien", "belanghebbende",
    ];

    public static string ZonderRecht(string brief) => RechtKop().Split(brief)[0];

    public static IReadOnlyList<string> Zinnen(string brief) =>
        [.. Zinseinde().Split(ZonderRecht(brief)).Select(z => z.Trim(' ', '-', '\n')).Where(z => z.Length > 0)];

    public static int Woorden(string zin) => zin.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    public static double GemiddeldAantalWoorden(string brief) => Zinnen(brief).Average(Woorden);

    public static IEnumerable<string> StijveWoorden(string brief) =>
        Stijf.Where(woord => Regex.IsMatch(ZonderRecht(brief), $@"\b{Regex.Escape(woord)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    [GeneratedRegex(@"^Op welke regels? steunt", RegexOptions.Multiline)]
    private static partial Regex RechtKop();

    [GeneratedRegex(@"(?<=[.?!;:])\s+|\n")]
    private static partial Regex Zinseinde();
}
