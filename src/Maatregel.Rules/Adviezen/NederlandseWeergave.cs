using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>Schrijft feiten zoals een Nederlandse lezer ze verwacht, in elke cultuur gelijk: "13 mei 2024", "€ 1.308,45", "33,33%".</summary>
internal sealed class NederlandseWeergave : IFormatProvider, ICustomFormatter
{
    private static readonly string[] Maandnamen =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly NumberFormatInfo Getallen = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static NederlandseWeergave Instantie { get; } = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => (format, arg) switch
    {
        (_, LocalDate dag) => Datum(dag),
        (_, YearMonth maand) => Maand(maand),
        ("bedrag", decimal bedrag) => Bedrag(bedrag),
        (_, decimal getal) => getal.ToString("0.##", Getallen),
        (_, Verlaging verlaging) => Verlaging(verlaging),
        (_, IReadOnlyList<Bron> bronnen) => string.Join(" en ", bronnen),
        (_, FormattableString zin) => zin.ToString(this),
        (_, IFormattable waarde) => waarde.ToString(format, CultureInfo.InvariantCulture),
        _ => arg?.ToString() ?? "",
    };

    public static string Datum(LocalDate dag) =>
        string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maandnamen[dag.Month - 1]} {dag.Year}");

    public static string Maand(YearMonth maand) =>
        string.Create(CultureInfo.InvariantCulture, $"{Maandnamen[maand.Month - 1]} {maand.Year}");

    public static string Bedrag(decimal bedrag) => "€ " + bedrag.ToString("#,##0.00", Getallen);

    public static string Percentage(decimal percentage) => percentage.ToString("0.##", Getallen) + "%";

    public static string Maanden(int maanden) =>
        string.Create(CultureInfo.InvariantCulture, $"{maanden} {(maanden == 1 ? "maand" : "maanden")}");

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
}
