using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Which schemes a text is about.</summary>
internal static partial class Regelingwijzer
{
    /// <summary>The schemes of the verordening, with the words that say so: its title, or where it says to whom it applies.</summary>
    public static (IReadOnlyList<Regeling> Regelingen, string Woorden, Passage? Plaats) Van(Leestekst tekst)
    {
        var titel = tekst.Publicatie.Titel;
        if (InTekst(titel) is { Count: > 0 } genoemd) return (genoemd, titel, null);
        foreach (var passage in tekst.Passages)
        {
            if (Toepassing().Match(passage.Eigen) is { Success: true } m && InTekst(m.Value) is { Count: > 0 } hier) return (hier, m.Value, passage);
        }

        return ([Regeling.Participatiewet], "", null);
    }

    public static IReadOnlyList<Regeling> InTekst(string tekst) =>
    [
        .. Pw().IsMatch(tekst) ? [Regeling.Participatiewet] : Array.Empty<Regeling>(),
        .. Ioaw().IsMatch(tekst) ? [Regeling.Ioaw] : Array.Empty<Regeling>(),
        .. Ioaz().IsMatch(tekst) ? [Regeling.Ioaz] : Array.Empty<Regeling>(),
    ];

    /// <summary>The schemes an article is about by its own words; all of the verordening when it names none.</summary>
    public static IReadOnlyList<Regeling> Van(string tekst, IReadOnlyList<Regeling> alle) =>
        InTekst(tekst).Where(alle.Contains).ToArray() is { Length: > 0 } genoemd ? genoemd : alle;

    [GeneratedRegex(@"\bParticipatiewet\b|\bPW\b|\bbijstand\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pw();

    [GeneratedRegex(@"\bIOAW\b|oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers", RegexOptions.IgnoreCase)]
    private static partial Regex Ioaw();

    [GeneratedRegex(@"\bIOAZ\b|oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen", RegexOptions.IgnoreCase)]
    private static partial Regex Ioaz();

    [GeneratedRegex(@"\b(?:uitkering|bijstand)[^.;]{0,60}\b(?:op grond van|volgens|krachtens|ingevolge)\b[^.;]{0,120}", RegexOptions.IgnoreCase)]
    private static partial Regex Toepassing();
}
