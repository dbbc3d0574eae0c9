using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>A piece of text with what stands above it: a value in an item is read with the sentence that leads to it.</summary>
internal sealed partial record Passage(Artikel Artikel, string Label, string Eigen, IReadOnlyList<string> Boven)
{
    /// <summary>Longer pieces than this hold no provision that can be read by its words.</summary>
    private const int Langste = 4000;

    private string? _vol;

    private Passage(Passage ander)
    {
        (Artikel, Label, Eigen, Boven) = ander;
        Onder = ander.Onder;
    }

    /// <summary>What leads to it and the piece itself.</summary>
    public string Vol => _vol ??= string.Join(" ", Boven.Append(Eigen));

    /// <summary>The pieces under it, and under those.</summary>
    public IReadOnlyList<Passage> Onder { get; private init; } = [];

    /// <summary>A row of a table that has a column for the first time, without the columns for a repeat after it: those are another rule.</summary>
    public Passage EersteKeer()
    {
        var cellen = Eigen.Split(" | ");
        string[] eerste = [.. cellen.TakeWhile(c => !Volgende().IsMatch(c))];
        return eerste.Length < cellen.Length && Array.Exists(eerste, c => Eerste().IsMatch(c)) && Array.TrueForAll(cellen[eerste.Length..], c => Volgende().IsMatch(c))
            ? this with { Eigen = string.Join(" | ", eerste) }
            : this;
    }

    public static Passage Van(Artikel artikel) =>
        new(artikel, artikel.Label, Kort(artikel.Tekst), []) { Onder = [.. artikel.Delen.SelectMany(d => Van(artikel, d, Met([], artikel.Tekst)))] };

    private static IEnumerable<Passage> Van(Artikel artikel, Tekstdeel deel, IReadOnlyList<string> boven)
    {
        Passage[] onder = [.. deel.Delen.SelectMany(d => Van(artikel, d, Met(boven, deel.Tekst)))];
        return onder.Prepend(new(artikel, deel.Label, Kort(deel.Tekst), boven) { Onder = onder });
    }

    private static IReadOnlyList<string> Met(IReadOnlyList<string> boven, string tekst) => tekst.Length == 0 ? boven : [.. boven, Kort(tekst)];

    private static string Kort(string tekst) => tekst.Length <= Langste ? tekst : tekst[..Langste];

    [GeneratedRegex(@"\A[^:|]{0,40}\b(?:eerste|1e)\b[^:|]{0,40}:\s", RegexOptions.IgnoreCase)]
    private static partial Regex Eerste();

    [GeneratedRegex(@"\A[^:|]{0,40}\b(?:tweede|derde|vierde|[2-4]e|volgende|herhaling|recidive)\b[^:|]{0,60}:\s", RegexOptions.IgnoreCase)]
    private static partial Regex Volgende();
}
