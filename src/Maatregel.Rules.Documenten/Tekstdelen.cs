using System.Text.RegularExpressions;

namespace Maatregel.Rules.Documenten;

/// <summary>Takes a text apart: words, and what a person still has to fill in between [haken].</summary>
internal static partial class Tekstdelen
{
    public static IEnumerable<(string Tekst, bool InTeVullen)> Van(string tekst)
    {
        var positie = 0;
        foreach (Match plek in Plek().Matches(tekst))
        {
            if (plek.Index > positie) yield return (tekst[positie..plek.Index], false);
            yield return (plek.Value, true);
            positie = plek.Index + plek.Length;
        }

        if (positie < tekst.Length) yield return (tekst[positie..], false);
    }

    [GeneratedRegex(@"\[[^\[\]]+\]")]
    private static partial Regex Plek();
}
