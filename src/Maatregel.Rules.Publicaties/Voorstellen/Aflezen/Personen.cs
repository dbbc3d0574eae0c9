using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

/// <summary>Reads for whom a provision holds.</summary>
internal static partial class Personen
{
    /// <summary>Whether a text holds for some persons only.</summary>
    public static bool Noemt(string tekst) => Jonger().IsMatch(tekst) || Ouder().IsMatch(tekst) || Zoektijd().IsMatch(tekst) || Andere().IsMatch(tekst);

    /// <summary>The person as the document names him, with the words; <c>null</c> when the text says it in a way that is not understood.</summary>
    public static Vondst<string>? Lees(string tekst)
    {
        var (jonger, ouder, zoektijd) = (Jonger().Match(tekst), Ouder().Match(tekst), Zoektijd().Match(tekst));
        if (Ontkend().IsMatch(tekst) || Andere().IsMatch(Ouder().Replace(Jonger().Replace(tekst, ""), ""))) return null;
        return (jonger.Success, ouder.Success, zoektijd.Success) switch
        {
            (true, false, false) => new("jonger-dan-27", jonger.Value, jonger.Index),
            (true, false, true) => new("jonger-dan-27-in-zoektijd", $"{zoektijd.Value} … {jonger.Value}", jonger.Index),
            (false, true, false) => new("alleenstaande-ouder", ouder.Value, ouder.Index),
            _ => null,
        };
    }

    [GeneratedRegex(@"\bjonger (?:is |zijn )?dan (?:27|zevenentwintig)(?: jaar)?(?!\w)|\b(?:tot|onder de) (?:27|zevenentwintig) jaar\b", RegexOptions.IgnoreCase)]
    private static partial Regex Jonger();

    [GeneratedRegex(@"\balleenstaande ouder\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Ouder();

    /// <summary>The four weeks after the notification (artikel 41, vierde lid, and 43, vierde lid).</summary>
    [GeneratedRegex(@"\b(?:vier|4) weken (?:na|volgend op|die volgen op)\s(?:de|een|zijn|haar|uw|het)\s(?:melding|melden)|\bzoek(?:tijd|periode|termijn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Zoektijd();

    [GeneratedRegex(@"\b(?:geen|niet|niet-|anders)\s?(?:(?:zijnde|een|als|de|dan|door)\s){0,4}(?:alleenstaande ouder|jonger)", RegexOptions.IgnoreCase)]
    private static partial Regex Ontkend();

    /// <summary>Any other age, and any other household.</summary>
    [GeneratedRegex(@"\b(?:jonger|ouder) (?:is |zijn )?dan\b|\b[1-9][0-9] jaar\b|\bjaar (?:of|en) (?:ouder|jonger)\b|\bjongeren?\b(?! dan)|\bminderjarige?\w*|\balleenstaanden?\b|\bgehuwde?n?\b|\bkind(?:eren)?\b|\bgezin(?:nen)?\b|\bechtgeno\w+|\bpartners?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Andere();
}
