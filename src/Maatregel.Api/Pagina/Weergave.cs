using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Api.Pagina;

/// <summary>Facts in the words of the page.</summary>
internal static partial class Weergave
{
    public static string Datum(LocalDate dag) => Tekst($"{dag}");

    public static string Maand(YearMonth maand) => Tekst($"{maand}");

    public static string Bedrag(decimal bedrag) => OpEenRegel(Tekst($"{bedrag:bedrag}"));

    public static string Percentage(decimal percentage) => Tekst($"{percentage}%");

    public static string Verlaging(Verlaging verlaging) => Tekst($"{verlaging}");

    /// <summary>What a measure takes: a percentage during months, or the part of a fixed amount.</summary>
    public static string Hoogte(GeadviseerdeMaatregel maatregel, Verlaging verlaging) =>
        maatregel.VastBedrag is { } bedrag ? Bedrag(verlaging.Van(bedrag)) : Verlaging(verlaging);

    /// <summary>Whether there is an advice; what it is, the sentence below the heading says.</summary>
    public static string Uitkomst(Uitkomst uitkomst) => uitkomst switch
    {
        Rules.Adviezen.Uitkomst.NogNiet => "Nog geen advies",
        Rules.Adviezen.Uitkomst.NietGeregeld => "Geen advies mogelijk",
        _ => "Advies",
    };

    /// <inheritdoc cref="Uitkomst(Rules.Adviezen.Uitkomst)"/>
    public static string Uitkomst(Herzieningsuitkomst uitkomst) => uitkomst switch
    {
        Herzieningsuitkomst.NogNiet => "Nog geen advies",
        Herzieningsuitkomst.NietGeregeld => "Geen advies mogelijk",
        _ => "Advies",
    };

    /// <summary>The outcome in a sentence, without what the heading above it already says.</summary>
    public static string Samenvatting(Advies advies) => ZonderKop(advies.Samenvatting);

    /// <inheritdoc cref="Samenvatting(Advies)"/>
    public static string Samenvatting(Herziening herziening) => ZonderKop(herziening.Samenvatting);

    /// <summary>Whose norm amounts were worked out with that nobody gave.</summary>
    public static string Voorbeeldnorm(Leefsituatie situatie) => "De norm van deze inwoner is nog niet ingevuld. De bedragen zijn een voorbeeld, met de norm van " + situatie switch
    {
        Leefsituatie.Alleenstaande => "een alleenstaande.",
        Leefsituatie.AlleenstaandeAow => "een alleenstaande met AOW-leeftijd.",
        Leefsituatie.Gehuwden => "gehuwden of samenwonenden.",
        _ => "gehuwden of samenwonenden van wie er een de AOW-leeftijd heeft.",
    };

    /// <summary>An amount is never broken over two lines: on the page, not in what the library says.</summary>
    public static string OpEenRegel(string tekst) => tekst.Replace("€ ", "€\u00a0", StringComparison.Ordinal);

    /// <summary>Words of another as the begin of a sentence.</summary>
    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>A sentence of the library on the page.</summary>
    public static string Zin(Toelichting zin) => OpEenRegel(zin.Tekst);

    public static string Stap(Stap stap) => stap switch
    {
        Rules.Recht.Stap.Regime => "Welke regels golden",
        Rules.Recht.Stap.Route => "Is dit een zaak voor een maatregel",
        Rules.Recht.Stap.Plicht => "De verplichting",
        Rules.Recht.Stap.Oproep => "De oproepen",
        Rules.Recht.Stap.Feiten => "De feiten",
        Rules.Recht.Stap.Grondslag => "De grondslag",
        Rules.Recht.Stap.Verwijtbaarheid => "Het verwijt",
        Rules.Recht.Stap.Verjaring => "Tijdsverloop",
        Rules.Recht.Stap.HoogteEnDuur => "Hoogte en duur",
        Rules.Recht.Stap.Recidive => "Herhaling",
        Rules.Recht.Stap.Samenloop => "Meer gedragingen samen",
        Rules.Recht.Stap.Zienswijze => "Het gesprek",
        Rules.Recht.Stap.DringendeRedenen => "Dringende redenen",
        Rules.Recht.Stap.Uitvoering => "De uitvoering",
        Rules.Recht.Stap.Herziening => "De herziening",
        _ => "De termijnen",
    };

    public static string Wie(Wie wie) => wie switch
    {
        Rules.Adviezen.Wie.Jurist => "jurist of beleid",
        Rules.Adviezen.Wie.Administratie => "uitkeringsadministratie",
        _ => "uzelf",
    };

    [GeneratedRegex(@"(?:(?:Nog geen advies|Advies): |Er kan geen advies worden gegeven\. )(\p{L})")]
    private static partial Regex Voorvoegsel();

    private static string ZonderKop(string samenvatting) => OpEenRegel(Voorvoegsel().Replace(samenvatting, m => m.Groups[1].Value.ToUpperInvariant()));

    private static string Tekst(Toelichting zin) => zin.Tekst;
}
