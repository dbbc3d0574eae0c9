using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Whether a text points at an article of the verordening itself.</summary>
internal static partial class Aanhaling
{
    private const int Omgeving = 60;

    private const string Nummer = @"(?<nr>[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,3})?|[IVX]{1,6})(?![\w])";

    /// <param name="tekst">The text.</param>
    /// <param name="label">The number of the article.</param>
    public static bool Noemt(string tekst, string label) => label.Length > 0 && Artikel().Matches(tekst).Any(m =>
        m.Groups["nr"].Captures.Any(c => c.Value == label) && !VanEenWet().IsMatch(tekst[(m.Index + m.Length)..Math.Min(tekst.Length, m.Index + m.Length + Omgeving)]));

    [GeneratedRegex(@"\b[Aa]rtikel(?:en)?\s" + Nummer + @"(?:(?:\s?,\s?|\s(?:en|of)\s)" + Nummer + "){0,8}")]
    private static partial Regex Artikel();

    /// <summary>Then the number is one of the Act: "artikel 18, vierde lid, van de Participatiewet".</summary>
    [GeneratedRegex(@"\A[^.;]{0,40}?\b(?:van de|van het|uit de)?\s?(?:Participatiewet|PW|IOAW|IOAZ|wet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VanEenWet();
}
