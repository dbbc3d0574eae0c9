using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>Schrijft feiten zoals een Nederlandse lezer ze verwacht, in elke cultuur gelijk: "13 mei 2024", "€ 1.308,45", "33,33%".</summary>
internal static class NederlandseWeergave
{
    private static readonly string[] Maandnamen =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly NumberFormatInfo Getallen = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A fact, or words as they stand.</summary>
    public static string Tekst(object? deel) => deel switch
    {
        string woorden => woorden,
        LocalDate dag => Datum(dag),
        YearMonth maand => Maand(maand),
        decimal getal => getal.ToString("0.##", Getallen),
        Verlaging verlaging => Verlaging(verlaging),
        RegelId regel => Regelwoorden.Van(regel),
        IReadOnlyList<Bron> bronnen => string.Join(" en ", bronnen),
        IFormattable waarde => waarde.ToString(null, CultureInfo.InvariantCulture),
        _ => deel?.ToString() ?? "",
    };

    public static string Datum(LocalDate dag) =>
        string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maandnamen[dag.Month - 1]} {dag.Year}");

    public static string Maand(YearMonth maand) =>
        string.Create(CultureInfo.InvariantCulture, $"{Maandnamen[maand.Month - 1]} {maand.Year}");

    public static string Bedrag(decimal bedrag) => "€ " + bedrag.ToString("#,##0.00", Getallen);

    public static string Percentage(decimal percentage) => percentage.ToString("0.##", Getallen) + "%";

    /// <summary>Every decimal of it, where two numbers that differ must not look alike.</summary>
    public static string Onafgerond(decimal getal) => getal.ToString("#,##0.############################", Getallen);

    /// <summary>A part in the words of a letter.</summary>
    public static string Deel(Breuk deel) => (deel.Teller, deel.Noemer) switch
    {
        (0, _) => "niets",
        (1, 1) => "alles",
        (1, 2) => "de helft",
        (1, 3) => "een derde",
        (2, 3) => "twee derde",
        (1, 4) => "een kwart",
        (3, 4) => "drie kwart",
        _ => $"{deel} deel",
    };

    public static string Maanden(int maanden) =>
        string.Create(CultureInfo.InvariantCulture, $"{maanden} {(maanden == 1 ? "maand" : "maanden")}");

    /// <summary>The moment from which a window of repeats runs.</summary>
    public static string Anker(RecidiveAnker anker) => anker switch
    {
        RecidiveAnker.Besluit => "de dag van het eerdere besluit",
        RecidiveAnker.Gedraging => "de eerdere gedraging",
        _ => "de bekendmaking van het eerdere besluit",
    };

    public static string Verlaging(Verlaging verlaging) => $"{Percentage(verlaging.Percentage)} gedurende {Maanden(verlaging.Maanden)}";

    /// <summary>A lowering, or the part of a fixed amount that it stands for.</summary>
    public static string Hoogte(Verlaging verlaging, decimal? vastBedrag) =>
        vastBedrag is { } bedrag ? Bedrag(verlaging.Van(bedrag)) : Verlaging(verlaging);

    /// <summary>"juli 2024", "juli en augustus 2024", "december 2024 en januari 2025", "juli tot en met september 2024".</summary>
    public static string Maanden(YearMonth eerste, YearMonth laatste)
    {
        if (eerste == laatste) return Maand(eerste);
        var verbinding = eerste.PlusMonths(1) == laatste ? " en " : " tot en met ";
        return (eerste.Year == laatste.Year ? Maandnamen[eerste.Month - 1] : Maand(eerste)) + verbinding + Maand(laatste);
    }

    /// <summary>Months in order, with each gap between them: "juli 2024 en februari 2025", "juli en augustus 2024, en ook oktober 2024".</summary>
    public static string Maanden(IReadOnlyList<YearMonth> maanden)
    {
        List<(YearMonth Eerste, YearMonth Laatste)> reeksen = [];
        foreach (var maand in maanden)
        {
            if (reeksen is [.., var reeks] && reeks.Laatste.PlusMonths(1) == maand) reeksen[^1] = (reeks.Eerste, maand);
            else reeksen.Add((maand, maand));
        }

        var delen = reeksen.ConvertAll(r => Maanden(r.Eerste, r.Laatste));
        if (delen.Count == 1) return delen[0];
        var laatste = reeksen.TrueForAll(r => r.Eerste == r.Laatste) ? " en " : ", en ook ";
        return string.Join(", ", delen[..^1]) + laatste + delen[^1];
    }

    /// <summary>Whether a month is passed over.</summary>
    public static bool Onderbroken(IReadOnlyList<YearMonth> maanden) => maanden.Zip(maanden.Skip(1)).Any(m => m.First.PlusMonths(1) != m.Second);
}
