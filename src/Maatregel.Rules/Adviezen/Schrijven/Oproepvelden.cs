using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template of an invitation may say.</summary>
internal static class Oproepvelden
{
    private static readonly IReadOnlyList<Veld> Gevolgvelden =
    [
        Veld.Tekst<(Verlaging Verlaging, decimal? Totaal)>("hoogte", "percentage en duur", g => Verlaging(g.Verlaging)),
        Veld.Tekst<(Verlaging Verlaging, decimal? Totaal)>("bedrag", "het bedrag", g => g.Totaal is { } totaal ? Bedrag(totaal) : null),
    ];

    public static IReadOnlyList<Veld> Alle { get; } =
    [
        Tekst("gemeente", "de naam van de gemeente, of [naam gemeente]", o => Adviesstof.Gemeente(o.Vooruitblik)),
        .. Mandaatvelden.Van<Oproepstof>(o => o.Vooruitblik.Achtergrond, o => o.Casus.Gemeente, o => o.Casus.Peildatum),
        Tekst("regeling", "Participatiewet, IOAW of IOAZ", o => Adviesstof.Wet(o.Vooruitblik).Naam),
        Tekst("uitkering", "bijstand, of bij IOAW en IOAZ uitkering", o => o.Casus.Regeling == Regeling.Participatiewet ? "bijstand" : "uitkering"),
        Tekst("onderdeel", "waar de inwoner wordt verwacht", o => Gedragingstof.Plaats(o.NoShow)),
        Tekst("verzonden", "de dag van verzending", o => o.Afspraak?.Verzonden is { } dag ? Datum(dag) : null),
        Tekst("afspraak", "de dag van de afspraak", o => o.Afspraak?.AfspraakOp is { } dag ? Datum(dag) : null),
        Tekst("gemist", "de dag van de afspraak die eerder werd gemist", o => o.Gemist?.AfspraakOp is { } dag ? Datum(dag) : null),
        Onderdeel("poortwachter", "het gesprek hoort bij de aanvraag", NoShowOnderdeel.Poortwachtergesprek),
        Onderdeel("werkacademie", "de afspraak is bij de Werkacademie", NoShowOnderdeel.Werkacademie),
        Onderdeel("jongerenloopbaancentrum", "de afspraak is bij het Jongerenloopbaancentrum", NoShowOnderdeel.Jongerenloopbaancentrum),
        Onderdeel("voortgang", "het is een gesprek over de voortgang", NoShowOnderdeel.Voortgangsgesprek),
        Onderdeel("traject", "het is het traject zelf", NoShowOnderdeel.Traject),
        Doel("voorziening", "de afspraak dient een aangeboden voorziening voor werk", NoShowDoel.VoorzieningArbeidsinschakeling),
        Doel("onderzoek-werk", "de afspraak dient onderzoek naar de kansen op werk", NoShowDoel.OnderzoekArbeidsinschakeling),
        Doel("onderzoek-meedoen", "de afspraak dient onderzoek naar een participatievoorziening", NoShowDoel.OnderzoekParticipatievoorziening),
        Doel("doel-open", "het doel is nog niet gekozen", NoShowDoel.OnderzoekMogelijkheden),
        Doel("recht", "de afspraak dient om het recht op uitkering vast te stellen", NoShowDoel.VaststellenRecht),
        Veld.Keuze<Oproepstof>("telefoon", "de afspraak is per telefoon", o => o.NoShow.Kanaal == Kanaal.Telefoon),
        Veld.Keuze<Oproepstof>("video", "de afspraak is via beeldbellen", o => o.NoShow.Kanaal == Kanaal.Video),
        Veld.Keuze<Oproepstof>("op-afstand", "de afspraak is per telefoon of via beeldbellen", o => o.NoShow.Kanaal is Kanaal.Telefoon or Kanaal.Video),
        Veld.Keuze<Oproepstof>("partner", "de afspraak is met de partner", o => o.Gedraging.Van == Gezinslid.Partner),
        Veld.Keuze<Oproepstof>("waarschuwing", "de eerste keer volgt een waarschuwing", o => o.Vooruitblik.Uitkomst == Uitkomst.Waarschuwing),
        Veld.Keuze<Oproepstof>("zonder-gevolg", "ook als niemand komt, volgt volgens de gegevens geen maatregel", o => o.Vooruitblik.Uitkomst is Uitkomst.GeenMaatregel or Uitkomst.NietUitvoerbaar),
        Veld.Keuze<Oproepstof>("herhaling-vereist", "de gemeente roept eerst opnieuw op voordat er een maatregel volgt", o => o.Vooruitblik.Achtergrond.Instellingen.HerhalingsoproepVereist),
        Veld.Keuze<Oproepstof>("eerder-onbekend", "niet opgegeven is of er eerder een maatregel was", o => o.Casus.EerdereMaatregelen is null),
        Veld.Keuze<Oproepstof>("participatiewet", "de Participatiewet geldt", o => o.Casus.Regeling == Regeling.Participatiewet),
        Veld.Lijst<Oproepstof, (Verlaging Verlaging, decimal? Totaal)>("gevolgen", "wat er kan volgen als niemand komt, ook niet op een nieuwe afspraak", o => o.Gevolgen, Gevolgvelden),
    ];

    private static Veld Tekst(string naam, string betekenis, Func<Oproepstof, string?> waarde) => Veld.Tekst(naam, betekenis, waarde);

    private static Veld Onderdeel(string naam, string betekenis, NoShowOnderdeel onderdeel) => Veld.Keuze<Oproepstof>(naam, betekenis, o => o.NoShow.Onderdeel == onderdeel);

    private static Veld Doel(string naam, string betekenis, NoShowDoel doel) => Veld.Keuze<Oproepstof>(naam, betekenis, o => o.NoShow.Doel == doel);
}
