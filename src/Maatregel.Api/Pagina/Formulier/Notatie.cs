using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Dates and months as a Dutch civil servant types them, and how numbers are shown.</summary>
internal static partial class Notatie
{
    public const string Datumfout = "Vul de datum in als dag, maand en jaar, zoals 13-05-2024 of 13 mei 2024.";

    public const string Maandfout = "Vul de maand in als maand en jaar, zoals 06-2024 of juni 2024.";

    public const string Bedragfout = "Vul een bedrag in euro in, zoals 1308,45.";

    public const string Getalfout = "Vul een heel getal in, zoals 2.";

    public const string Percentagefout = "Vul een percentage in, zoals 50.";

    private static readonly LocalDatePattern[] Datums =
        [LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"), LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu")];

    private static readonly string[] Maandnamen =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly YearMonthPattern[] Maanden =
        [YearMonthPattern.CreateWithInvariantCulture("M-uuuu"), YearMonthPattern.Iso];

    public static LocalDate? Datum(string tekst) => Datums.Select(p => p.Parse(InCijfers(tekst))).FirstOrDefault(r => r.Success)?.Value;

    public static YearMonth? Maand(string tekst) => Maanden.Select(p => p.Parse(InCijfers(tekst))).FirstOrDefault(r => r.Success)?.Value;

    public static string Tekst(LocalDate? dag) => dag?.ToString("dd-MM-uuuu", CultureInfo.InvariantCulture) ?? "";

    public static string Tekst(YearMonth? maand) => maand?.ToString("MM-uuuu", CultureInfo.InvariantCulture) ?? "";

    public static string Tekst(decimal? getal) => getal?.ToString(CultureInfo.InvariantCulture).Replace('.', ',') ?? "";

    public static string Tekst(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>"10 juni 2024" as "10-6-2024" and "juni 2024" as "6-2024"; anything else stays as it is.</summary>
    private static string InCijfers(string tekst) => MetMaandnaam().Replace(tekst, m =>
        Array.FindIndex(Maandnamen, n => n.Equals(m.Groups["maand"].Value, StringComparison.OrdinalIgnoreCase)) is >= 0 and var plaats
            ? string.Create(CultureInfo.InvariantCulture, $"{(m.Groups["dag"].Success ? m.Groups["dag"].Value + "-" : "")}{plaats + 1}-{m.Groups["jaar"].Value}")
            : m.Value);

    [GeneratedRegex(@"\A((?<dag>[0-9]{1,2}) +)?(?<maand>[A-Za-z]+) +(?<jaar>[0-9]{4})\z")]
    private static partial Regex MetMaandnaam();
}
