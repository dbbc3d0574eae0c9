using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template about looking again at a measure may say.</summary>
internal static class Herzieningsvelden
{
    private static readonly IReadOnlyList<Veld> Maand =
    [
        Veld.Tekst<Herzieningsmaand>("maand", "de maand", m => NederlandseWeergave.Maand(m.Maand)),
        Veld.Tekst<Herzieningsmaand>("was", "de verlaging zoals die was", m => Verlaagd(m.Was)),
        Veld.Tekst<Herzieningsmaand>("wordt", "de verlaging zoals die wordt", m => Verlaagd(m.Wordt)),
    ];

    public static IReadOnlyList<Veld> Alle { get; } =
    [
        Tekst("samenvatting", "de uitkomst in één of enkele zinnen", h => h.Samenvatting),
        Tekst("gemeente", "de naam van de gemeente, of [naam gemeente]", h => Adviesstof.Gemeente(h.Achtergrond, h.Verzoek.Gemeente)),
        .. Mandaatvelden.Van<Herziening>(h => h.Achtergrond, h => h.Verzoek.Gemeente, Dag),
        Tekst("uitkering", "bijstand, of bij IOAW en IOAZ uitkering", h => h.Verzoek.Regeling == Regeling.Participatiewet ? "bijstand" : "uitkering"),
        Tekst("ingediend", "de dag van het verzoek", h => h.Verzoek.IngediendOp is { } dag ? Datum(dag) : null),
        Tekst("besluit", "de dag van het besluit waarover het gaat", h => Besluit(h) is { } dag ? Datum(dag) : null),
        Tekst("gedraging", "de dag van de gedraging", h => Datum(h.Verzoek.Maatregel.Gedragingsdatum)),
        Tekst("persoon", "wiens gedraging het was: u, en in een brief aan het paar een plek voor de naam", Persoon),
        Tekst("wiens-plicht", "uw plicht, of in een brief aan het paar de plicht van wie", h => Aanspreking.WiensPlicht(Persoon(h))),
        Tekst("plicht", "de plicht in gewone woorden", h => h.Verzoek.Maatregel.Grondslag is { } grondslag && Plichten.Van(grondslag, h.Verzoek.Regeling, h.Achtergrond) is { } plicht ? Plichten.Tekst(plicht) : null),
        Tekst("ingang", "de eerste dag die verandert", h => h.Ingang is { } dag ? Datum(dag) : null),
        Tekst("verschil", "hoeveel minder er in het geheel wordt verlaagd", h => h.Verschil is { } bedrag ? Bedrag(bedrag) : null),
        Tekst("nabetaling", "wat daarvan wordt nabetaald, omdat het over maanden gaat die al zijn uitbetaald", h => h.Nabetaling is > 0 and var bedrag ? Bedrag(bedrag) : null),
        Tekst("nabetaling-vakantietoeslag", "het deel van de nabetaling dat vakantietoeslag is (artikel 19, derde lid, Participatiewet)", h => h.Nabetaling is > 0 and var bedrag ? Bedrag(Vakantietoeslag.Van(bedrag)) : null),
        Tekst("bekendmaking", "de dag waarop het besluit bekend wordt gemaakt", h => Datum(Dag(h))),
        Tekst("bezwaar", "de laatste dag om bezwaar te maken", h => h.BezwaarUiterlijk is { } dag ? Datum(dag) : null),
        Veld.Keuze<Herziening>("bekendmaking-aangenomen", "niet opgegeven is op welke dag het besluit bekend wordt gemaakt; de peildatum staat er in de plaats", h => h.Verzoek.Bekendmaking is null),
        Veld.Keuze<Herziening>("bezwaar-aangenomen", "de laatste dag om bezwaar te maken berust op een aanname", h => Adviesstof.BezwaarAangenomen(h.Verzoek.Bekendmaking, h.Aannames)),
        Tekst("verordening", "de naam van de verordening waarvan een bepaling de brief draagt", Rechtsgrond.Verordening),
        Tekst("motivering", "wat de consulent schreef", Motivering),
        Tekst("bepalend-aangenomen", "de onderwerpen van wat is aangenomen en in deze zaak beslist", h => Adviesstof.BepalendAangenomen(h.Aannames)),
        Veld.Keuze<Herziening>("voor-beiden", "de brief is voor de inwoner en de partner samen", VoorBeiden),
        Veld.Keuze<Herziening>("partner-onbekend", "niet opgegeven is of de inwoner de uitkering samen met een partner heeft", h => Paar(h.Verzoek.Maatregel) == Antwoord.Onbekend),
        Veld.Keuze<Herziening>("verzoek", "de inwoner vroeg er zelf om", h => h.Verzoek.OpVerzoek == Antwoord.Ja),
        Grond("inkeer", "het gaat om het weer nakomen van de plichten", Herzieningsgrond.Inkeer),
        Grond("heroverweging", "het gaat om de heroverweging", Herzieningsgrond.Heroverweging),
        Grond("dringende-redenen", "het gaat om de gevolgen van de maatregel", Herzieningsgrond.DringendeRedenen),
        Veld.Keuze<Herziening>("komt-na", "geoordeeld is dat de inwoner zijn plichten weer nakomt", h => h.Verzoek.Inkeer?.NakomingOndubbelzinnig == Antwoord.Ja),
        Veld.Keuze<Herziening>("komt-niet-na", "geoordeeld is dat de inwoner zijn plichten niet ondubbelzinnig nakomt", h => h.Verzoek.Inkeer?.NakomingOndubbelzinnig == Antwoord.Nee),
        Veld.Keuze<Herziening>("nakoming-onbekend", "er is niet over geoordeeld of de inwoner zijn plichten weer nakomt", h => h.Verzoek.Inkeer is null or { NakomingOndubbelzinnig: Antwoord.Onbekend }),
        Veld.Keuze<Herziening>("ingetrokken", "bij de heroverweging wordt de maatregel ingetrokken", h => h.Verzoek is { Grond: Herzieningsgrond.Heroverweging, Heroverweging.Keuze: Heroverwegingskeuze.Intrekken }),
        Veld.Keuze<Herziening>("binnen-drie-maanden", "op de dag van de brief is de termijn van de Participatiewet voor heroverweging nog niet voorbij", BinnenDrieMaanden),
        Veld.Keuze<Herziening>("loopt-nog", "op de dag van de brief is de laatste maand van de maatregel nog niet voorbij", h => h.Maanden.Any(m => m.Was.Percentage > 0 && m.Maand >= Dag(h).ToYearMonth())),
        Veld.Keuze<Herziening>("norm-aangenomen", "van een later halfjaar is het bedrag gerekend met de norm van een eerder", h => h.Aannames.Any(a => a.Code == Aannamecode.NormOverHalfjaar)),
        Veld.Keuze<Herziening>("nabetaling-onbekend", "niet te zeggen is wat er wordt nabetaald", h => h.Nabetaling is null),
        Veld.Keuze<Herziening>("met-bedragen", "van elke maand is het bedrag bekend", h => h.Maanden.All(m => m.Was.Bedrag is not null && m.Wordt.Bedrag is not null)),
        Veld.Keuze<Herziening>("niet-mogelijk", "op deze grond kan de maatregel niet worden herzien", h => h.Uitkomst == Herzieningsuitkomst.NietMogelijk),
        Veld.Keuze<Herziening>("participatiewet", "de Participatiewet geldt", h => h.Verzoek.Regeling == Regeling.Participatiewet),
        Veld.Lijst<Herziening, Herzieningsmaand>("maanden", "alle maanden van de maatregel", h => h.Maanden, Maand),
        Veld.Lijst<Herziening, Rechtsgrond>("rechtsgronden", "de bepalingen die de brief dragen", Rechtsgrond.Van, Redenvelden.Rechtsgrond),
        Veld.Lijst<Herziening, Overweging>("aangenomen-gronden", "wat is toegepast en uit een ander document is aangenomen", h => Adviesstof.AangenomenGronden(h.Motivering, h.Achtergrond), Redenvelden.Overweging),
    ];

    /// <summary>The day on which the letter is announced.</summary>
    private static LocalDate Dag(Herziening herziening) => herziening.Verzoek.Bekendmaking ?? herziening.Verzoek.Peildatum;

    private static LocalDate? Besluit(Herziening herziening) => herziening.Verzoek.Maatregel.TermijnVanaf;

    /// <summary>A request made in time may be decided later; then the letter does not say that it is done in time.</summary>
    private static bool BinnenDrieMaanden(Herziening herziening) =>
        herziening.Verzoek.Regeling == Regeling.Participatiewet && Besluit(herziening) is { } besluit && Dag(herziening) <= Heroverwegingsduur.LaatsteDag(besluit);

    /// <summary>A couple has one benefit: that it gets higher again is told to both, whoever of them did what.</summary>
    private static bool VoorBeiden(Herziening herziening) => Paar(herziening.Verzoek.Maatregel) == Antwoord.Ja;

    private static Antwoord Paar(OpgelegdeMaatregel maatregel) => maatregel.Van == Gezinslid.Partner ? Antwoord.Ja : maatregel.MetPartner;

    private static string Persoon(Herziening herziening) => Aanspreking.Persoon(herziening.Verzoek.Maatregel.Van, VoorBeiden(herziening));

    private static string Verlaagd(Maandverlaging verlaging) => verlaging.Bedrag is { } bedrag ? Bedrag(bedrag) : Percentage(verlaging.Percentage);

    private static string? Motivering(Herziening herziening) =>
        herziening.Verzoek.Inkeer?.Motivering ?? herziening.Verzoek.Heroverweging?.Motivering ?? herziening.Verzoek.DringendeRedenen?.Motivering;

    private static Veld Tekst(string naam, string betekenis, Func<Herziening, string?> waarde) => Veld.Tekst(naam, betekenis, waarde);

    private static Veld Grond(string naam, string betekenis, Herzieningsgrond grond) => Veld.Keuze<Herziening>(naam, betekenis, h => h.Verzoek.Grond == grond);
}
