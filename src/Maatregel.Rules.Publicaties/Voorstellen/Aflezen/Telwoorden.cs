using System.Collections.Frozen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Numbers as words, up to a hundred.</summary>
internal static class Telwoorden
{
    /// <summary>A number in figures or in words, for use in a pattern.</summary>
    public const string Patroon = "(?:[0-9]{1,3}|[a-zé]{3,20})";

    private static readonly string[] Eenheden = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];

    private static readonly string[] Tienen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly string[] Vanaftien = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];

    private static readonly string[] Rangen = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

    private static readonly FrozenDictionary<string, int> PerWoord = Maak().ToFrozenDictionary(StringComparer.Ordinal);

    public static int? Lees(string tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) return getal;
        var woord = tekst.ToLowerInvariant().Replace('é', 'e').Replace("ë", "e", StringComparison.Ordinal);
        return PerWoord.TryGetValue(woord, out getal) ? getal : null;
    }

    /// <summary><c>eerste</c>, <c>2e</c>, <c>III</c>, <c>4</c> or <c>B</c>.</summary>
    public static int? Rang(string tekst)
    {
        var woord = tekst.ToLowerInvariant();
        if (Array.IndexOf(Rangen, woord) is >= 0 and var rang) return rang + 1;
        if (Romeins(tekst) is { } romeins) return romeins;
        if (woord.Length == 1 && woord[0] is >= 'a' and <= 'f') return woord[0] - 'a' + 1;
        return Lees(woord.EndsWith('e') && char.IsAsciiDigit(woord[0]) ? woord[..^1] : woord);
    }

    private static int? Romeins(string tekst) => tekst switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        _ => null,
    };

    private static Dictionary<string, int> Maak()
    {
        var woorden = Eenheden.Index().ToDictionary(e => e.Item, e => e.Index, StringComparer.Ordinal);
        foreach (var (plaats, woord) in Vanaftien.Index()) woorden[woord] = 10 + plaats;
        foreach (var (plaats, tien) in Tienen.Index())
        {
            woorden[tien] = (plaats + 2) * 10;
            foreach (var (waarde, eenheid) in Eenheden.Index().Skip(1)) woorden[eenheid + "en" + tien] = ((plaats + 2) * 10) + waarde;
        }

        woorden["honderd"] = 100;
        return woorden;
    }
}
