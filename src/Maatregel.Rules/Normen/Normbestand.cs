using Maatregel.Rules.Feiten;
using NodaTime.Text;

namespace Maatregel.Rules.Normen;

/// <summary>
/// Reads <c>normen-participatiewet.csv</c>: a column per leefsituatie, a row per half year, an empty cell where an amount
/// is not known, and <c>verhoging-…</c> columns for what art. 23 lid 2 adds to the norm of the same name.
/// </summary>
internal static class Normbestand
{
    private const string Naam = "normen-participatiewet.csv";

    /// <summary>What the name of a column begins with whose amount is added to the norm of the same name.</summary>
    public const string Verhoging = "verhoging-";

    /// <summary>The columns of the file that ships with the product.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = Rijen()[0].Split(',');

    public static IReadOnlyList<Normrij> Lees() => [.. Rijen().Skip(1).Select(r => r.Split(',')).Select(cellen => new Normrij(Maand(cellen[0])!.Value, Maand(cellen[1])!.Value, Bedragen(Kolommen, cellen)))];

    /// <summary>The norms in a row of cells; an empty cell holds none.</summary>
    public static IReadOnlyDictionary<Leefsituatie, decimal> Bedragen(IReadOnlyList<string> kolommen, IReadOnlyList<string> cellen)
    {
        var bedragen = new Dictionary<Leefsituatie, decimal>();
        foreach (var (kolom, cel) in kolommen.Zip(cellen))
        {
            // A norm stands before what is added to it.
            var code = kolom.StartsWith(Verhoging, StringComparison.Ordinal) ? kolom[Verhoging.Length..] : kolom;
            if (cel.Length == 0 || !Codes<Leefsituatie>.Lees(code, out var leefsituatie)) continue;
            var bedrag = decimal.Parse(cel, CultureInfo.InvariantCulture);
            if (code == kolom) bedragen.Add(leefsituatie, bedrag);
            else if (bedragen.TryGetValue(leefsituatie, out var norm)) bedragen[leefsituatie] = norm + bedrag;
        }

        return bedragen;
    }

    /// <summary>The month in a cell, or <c>null</c> when it holds none.</summary>
    public static YearMonth? Maand(string cel) => YearMonthPattern.Iso.Parse(cel) is { Success: true, Value: var maand } ? maand : null;

    private static string[] Rijen()
    {
        using var stroom = typeof(Normbestand).Assembly.GetManifestResourceStream(Naam)!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
