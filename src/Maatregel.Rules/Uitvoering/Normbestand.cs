using Maatregel.Rules.Feiten;
using NodaTime.Text;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Reads <c>normen-participatiewet.csv</c>: a column per leefsituatie, a row per half year, an empty cell where an amount
/// is not known, and <c>verhoging-…</c> columns for what art. 23 lid 2 adds to the norm of the same name.
/// </summary>
internal static class Normbestand
{
    private const string Naam = "normen-participatiewet.csv";
    private const string Verhoging = "verhoging-";

    public static IReadOnlyList<Normregel> Lees()
    {
        using var stroom = typeof(Normbestand).Assembly.GetManifestResourceStream(Naam)!;
        using var lezer = new StreamReader(stroom);
        var kolommen = lezer.ReadLine()!.Split(',');
        var regels = new List<Normregel>();
        while (lezer.ReadLine() is { } regel) regels.Add(Regel(kolommen, regel.Split(',')));
        return [.. regels];
    }

    private static Normregel Regel(string[] kolommen, string[] cellen)
    {
        var bedragen = new Dictionary<Leefsituatie, decimal>();
        var verhogingen = new Dictionary<Leefsituatie, decimal>();
        foreach (var (kolom, cel) in kolommen.Zip(cellen))
        {
            var code = kolom.StartsWith(Verhoging, StringComparison.Ordinal) ? kolom[Verhoging.Length..] : kolom;
            if (cel.Length == 0 || !Codes<Leefsituatie>.Lees(code, out var leefsituatie)) continue;
            (code == kolom ? bedragen : verhogingen).Add(leefsituatie, decimal.Parse(cel, CultureInfo.InvariantCulture));
        }

        foreach (var (leefsituatie, verhoging) in verhogingen) bedragen[leefsituatie] += verhoging;
        return new Normregel(Maand(cellen[0]), Maand(cellen[1]), bedragen);
    }

    private static YearMonth Maand(string cel) => YearMonthPattern.Iso.Parse(cel).Value;
}
