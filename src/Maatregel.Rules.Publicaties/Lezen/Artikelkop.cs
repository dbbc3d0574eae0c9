using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>The heading of an article or chapter: kind, number and title, however they are divided over the elements.</summary>
internal sealed partial record Artikelkop(string Soort, string Nummer, string Titel)
{
    /// <summary>Longer than the number of any article; what is longer is part of its title.</summary>
    private const int LangsteNummer = 32;

    /// <summary>As a person reads it: <c>Hoofdstuk 2 Verlaging</c>.</summary>
    public string Geheel => string.Join(" ", new[] { Soort, Nummer, Titel }.Where(d => d.Length > 0));

    public static Artikelkop Lees(XElement element, Blokkenlezer lezer)
    {
        if (element.Kind("kop") is not { } kop) return new("", "", "");
        var nummer = Deel(kop, lezer, "nr", "nummer");
        var label = Deel(kop, lezer, "label");
        var titel = Deel(kop, lezer, "titel", "opschrift");
        if (nummer.Length is > 0 and <= LangsteNummer) return new(label, Schoon(nummer), Zonder(titel, label, nummer));
        return Lees(string.Join(" ", new[] { label, nummer, titel }.Where(d => d.Length > 0)));
    }

    /// <summary>A heading that is one line of text: <c>Artikel 4 Hoogte</c>, <c>2.Hard rijden</c>, <c>§ 3</c>.</summary>
    public static Artikelkop Lees(string regel)
    {
        var gevonden = Vorm().Match(regel);
        return gevonden.Success
            ? new(gevonden.Groups[1].Value.TrimEnd(), Schoon(gevonden.Groups[2].Value), regel[gevonden.Length..].TrimStart(' ', '.', ':', '-', '–'))
            : new("", "", regel);
    }

    private static string Deel(XElement kop, Blokkenlezer lezer, params string[] namen) =>
        namen.Select(kop.Kind).OfType<XElement>().Select(lezer.Lijn).FirstOrDefault(t => t.Length > 0) ?? "";

    /// <summary>Some files repeat label and number in the title.</summary>
    private static string Zonder(string titel, string label, string nummer)
    {
        var dubbel = $"{label} {nummer}".Trim();
        return titel.StartsWith(dubbel, StringComparison.OrdinalIgnoreCase) && titel.Length > dubbel.Length ? titel[dubbel.Length..].TrimStart(' ', '.', ':', '-', '–') : titel;
    }

    private static string Schoon(string nummer)
    {
        var kaal = nummer.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ':', ')');
        return Romeins().IsMatch(kaal) ? kaal : kaal.ToLowerInvariant();
    }

    [GeneratedRegex(@"\A(?:((?:artikel|art\.?|hoofdstuk|paragraaf|§|afdeling|titel|deel)\s*)?([0-9]{1,3}(?:\s?[.:]\s?[0-9]{1,3}){0,3}(?:[a-z]{1,2}|\s[a-z](?=[.:]|\z))?|[IVX]{1,6})(?=[\s.:)–-]|\z))", RegexOptions.IgnoreCase)]
    private static partial Regex Vorm();

    [GeneratedRegex(@"\A[IVX]+\z")]
    private static partial Regex Romeins();
}
