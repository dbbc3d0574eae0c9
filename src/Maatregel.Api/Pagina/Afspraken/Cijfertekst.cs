using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>Figures and steps in the words of the page.</summary>
internal static class Cijfertekst
{
    public static string Percentage(Aandeel aandeel) => aandeel.Percentage is { } p ? Weergave.Percentage(p) : "geen";

    public static string Interval(Aandeel aandeel) =>
        aandeel is { Ondergrens: { } onder, Bovengrens: { } boven } ? $"{Weergave.Percentage(onder)} tot {Weergave.Percentage(boven)}" : "geen";

    public static string Doel(Doeloordeel oordeel) => oordeel switch
    {
        Doeloordeel.Gehaald => "gehaald",
        Doeloordeel.NietGehaald => "niet gehaald",
        _ => "niet te zeggen",
    };

    public static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";

    public static string Kop(NoShowKenmerk kenmerk) => kenmerk switch
    {
        NoShowKenmerk.Onderdeel => "Naar onderdeel",
        NoShowKenmerk.Oproepsoort => "Eerste uitnodiging of herhaling",
        NoShowKenmerk.Weekdag => "Naar weekdag",
        NoShowKenmerk.Dagdeel => "Naar dagdeel",
        NoShowKenmerk.WeekdagEnDagdeel => "Naar weekdag en dagdeel",
        NoShowKenmerk.Wachttijd => "Naar wachttijd",
        _ => "Naar consulentgroep",
    };

    public static string Stap(NoShowStap stap) => stap switch
    {
        NoShowStap.Niets => "niets",
        NoShowStap.GegevensAanvullen => "gegevens aanvullen",
        NoShowStap.AfmeldingInternDoorgeven => "de afmelding doorgeven",
        NoShowStap.OpnieuwOproepen => "opnieuw oproepen",
        NoShowStap.AanvraagAfhandelen => "de aanvraag afhandelen",
        NoShowStap.UitnodigenHoorgesprek => "uitnodigen voor een gesprek",
        _ => "advies vragen",
    };
}
