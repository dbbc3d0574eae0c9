using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Api.Pagina;

/// <summary>Facts in the words of the page.</summary>
internal static class Weergave
{
    public static string Datum(LocalDate dag) => Tekst($"{dag}");

    public static string Maand(YearMonth maand) => Tekst($"{maand}");

    public static string Bedrag(decimal bedrag) => Tekst($"{bedrag:bedrag}");

    public static string Percentage(decimal percentage) => Tekst($"{percentage}%");

    public static string Verlaging(Verlaging verlaging) => Tekst($"{verlaging}");

    /// <summary>What a measure takes: a percentage during months, or the part of a fixed amount.</summary>
    public static string Hoogte(GeadviseerdeMaatregel maatregel, Verlaging verlaging) =>
        maatregel.VastBedrag is { } bedrag ? Bedrag(decimal.Round(bedrag * verlaging.Percentage / 100, 2, MidpointRounding.AwayFromZero)) : Verlaging(verlaging);

    public static string Uitkomst(Uitkomst uitkomst) => uitkomst switch
    {
        Rules.Adviezen.Uitkomst.Maatregel => "Advies: een maatregel",
        Rules.Adviezen.Uitkomst.GeenMaatregel => "Advies: geen maatregel",
        Rules.Adviezen.Uitkomst.Waarschuwing => "Advies: een waarschuwing",
        Rules.Adviezen.Uitkomst.NogNiet => "Nog geen advies",
        Rules.Adviezen.Uitkomst.AndereRoute => "Advies: een andere weg",
        _ => "Geen advies mogelijk",
    };

    public static string Stap(Stap stap) => stap switch
    {
        Rules.Adviezen.Stap.Regime => "Welke regels golden",
        Rules.Adviezen.Stap.Route => "Is dit een zaak voor een maatregel",
        Rules.Adviezen.Stap.Plicht => "De verplichting",
        Rules.Adviezen.Stap.Oproep => "De oproepen",
        Rules.Adviezen.Stap.Feiten => "De feiten",
        Rules.Adviezen.Stap.Grondslag => "De grondslag",
        Rules.Adviezen.Stap.Verwijtbaarheid => "Het verwijt",
        Rules.Adviezen.Stap.Verjaring => "Tijdsverloop",
        Rules.Adviezen.Stap.HoogteEnDuur => "Hoogte en duur",
        Rules.Adviezen.Stap.Recidive => "Herhaling",
        Rules.Adviezen.Stap.Samenloop => "Meer gedragingen samen",
        Rules.Adviezen.Stap.Zienswijze => "Het gesprek",
        Rules.Adviezen.Stap.DringendeRedenen => "Dringende redenen",
        Rules.Adviezen.Stap.Uitvoering => "De uitvoering",
        _ => "De termijnen",
    };

    public static string Wie(Wie wie) => wie switch
    {
        Rules.Adviezen.Wie.Jurist => "jurist of beleid",
        Rules.Adviezen.Wie.Administratie => "uitkeringsadministratie",
        _ => "uzelf",
    };

    private static string Tekst(Toelichting zin) => zin.Tekst;
}
