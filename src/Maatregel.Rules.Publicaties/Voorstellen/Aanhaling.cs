using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>At which articles of the verordening itself a text points.</summary>
internal static partial class Aanhaling
{
    private const int Omgeving = 60;

    private const string Nummer = @"(?<nr>[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,3})?|[IVX]{1,6})(?![\w])";

    /// <summary>The numbers of the articles of the verordening that a text points at.</summary>
    public static HashSet<string> Lees(string tekst) => Artikel().Matches(tekst)
        .Where(m => !VanEenWet().IsMatch(tekst[(m.Index + m.Length)..Math.Min(tekst.Length, m.Index + m.Length + Omgeving)]))
        .SelectMany(m => m.Groups["nr"].Captures.Select(c => c.Value)).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b[Aa]rtikel(?:en)?\s" + Nummer + @"(?:(?:\s?,\s?|\s(?:en|of)\s)" + Nummer + "){0,8}")]
    private static partial Regex Artikel();

    /// <summary>Then the number is one of the Act: "artikel 18, vierde lid, van de Participatiewet".</summary>
    [GeneratedRegex(@"\A[^.;]{0,40}?\b(?:van de|van het|uit de)?\s?(?:Participatiewet|PW|IOAW|IOAZ|wet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VanEenWet();
}
