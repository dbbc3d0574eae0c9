using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>Figures and steps in the words of the page.</summary>
internal static class Cijfertekst
{
    /// <summary>What counts by phone: another source counts a call that was not answered at once.</summary>
    public const string PerTelefoon = "Een telefoon die één keer niet wordt opgenomen, is geen no-show. Pas na twee pogingen op de afgesproken tijd, met ongeveer een uur ertussen, is het er een. Wie dezelfde dag terugbelt, was er.";

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

    public static string NietGetoond(int aantal, string een, string meer) =>
        $"{Aantal(aantal, een, meer)} {(aantal == 1 ? "staat" : "staan")} er niet bij: minder dan tien, of anders van een kleine groep uit te rekenen.";

    /// <summary>What may be shown of what came of measures.</summary>
    public static string Vervolg(Maatregelcijfers cijfers)
    {
        (int? Aantal, string Naam)[] alle = [(cijfers.Gebleven, "gebleven"), (cijfers.Afgestemd, "afgestemd"), (cijfers.Teruggedraaid, "teruggedraaid"), (cijfers.Bezwaar, "in bezwaar")];
        var getoond = string.Join(", ", alle.Where(v => v.Aantal > 0).Select(v => $"{v.Aantal} {v.Naam}"));
        return (getoond, alle.Any(v => v.Aantal is null)) switch
        {
            ("", true) => "dat zijn te kleine aantallen om te tonen.",
            ("", false) => "dat is niet vastgelegd.",
            (_, true) => getoond + ". Kleine aantallen staan er niet bij.",
            _ => getoond + ".",
        };
    }

    public static string Kop(NoShowKenmerk kenmerk) => kenmerk switch
    {
        NoShowKenmerk.Onderdeel => "Naar onderdeel",
        NoShowKenmerk.Oproepsoort => "Eerste uitnodiging of herhaling",
        NoShowKenmerk.Weekdag => "Naar weekdag",
        NoShowKenmerk.Dagdeel => "Naar dagdeel",
        NoShowKenmerk.WeekdagEnDagdeel => "Naar weekdag en dagdeel",
        NoShowKenmerk.Wachttijd => "Naar wachttijd",
        NoShowKenmerk.Consulentgroep => "Naar consulentgroep",
        NoShowKenmerk.Maand => "Naar maand",
        NoShowKenmerk.Kwartaal => "Naar kwartaal",
        NoShowKenmerk.Gemeente => "Naar gemeente",
        NoShowKenmerk.JongerDan27 => "Jonger dan 27",
        NoShowKenmerk.Kanaal => "Op kantoor, per telefoon of video",
        NoShowKenmerk.Herinnering => "Met of zonder herinnering",
        _ => "Samen gepland of niet",
    };

    public static string Soort(Wegwijzersoort soort) => soort switch
    {
        Wegwijzersoort.WeegtMee => "Dit weegt mee",
        Wegwijzersoort.WeegtNietMee => "Dit weegt niet mee",
        _ => "Dit is een verkeerde weg: de goede staat ernaast",
    };

    public static string Stap(NoShowStap stap) => stap switch
    {
        NoShowStap.Niets => "niets",
        NoShowStap.GegevensAanvullen => "gegevens aanvullen",
        NoShowStap.AfmeldingInternDoorgeven => "de afmelding doorgeven",
        NoShowStap.OpnieuwOproepen => "opnieuw oproepen",
        NoShowStap.Nabellen => "vandaag nabellen",
        NoShowStap.NogEenKeerBellen => "nog een keer bellen",
        NoShowStap.Waarschuwen => "waarschuwen",
        NoShowStap.GesprekVoeren => "een gesprek voeren",
        NoShowStap.AanvraagAfhandelen => "de aanvraag afhandelen",
        NoShowStap.UitnodigenHoorgesprek => "uitnodigen voor een gesprek",
        _ => "advies vragen",
    };
}
