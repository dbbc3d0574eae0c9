using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Everything a template may use, with its meaning: <c>docs/sjablonen.md</c> is made from it.</summary>
internal static class Velden
{
    /// <summary>What the advice as a whole offers.</summary>
    public static IReadOnlyList<Veld> Advies { get; } =
    [
        Tekst("samenvatting", "de uitkomst in één of enkele zinnen", a => a.Samenvatting),
        Tekst("uitkomst", "de code van de uitkomst", a => Codes<Uitkomst>.Code(a.Uitkomst)),
        Tekst("gemeente", "de naam van de gemeente, of [naam gemeente]", Adviesstof.Gemeente),
        .. Mandaatvelden.Van<Advies>(a => a.Achtergrond, a => a.Casus.Gemeente, a => a.Casus.Bekendmaking ?? a.Casus.Peildatum),
        Tekst("gemeentecode", "de code van de gemeente", a => a.Casus.Gemeente),
        Tekst("regeling", "Participatiewet, IOAW of IOAZ", a => Adviesstof.Wet(a).Naam),
        Tekst("uitkering", "bijstand, of bij IOAW en IOAZ uitkering", a => a.Casus.Regeling == Regeling.Participatiewet ? "bijstand" : "uitkering"),
        Tekst("peildatum", "de dag waarop advies is gevraagd", a => Datum(a.Casus.Peildatum)),
        Tekst("bekendmaking", "de dag waarop het besluit bekend wordt gemaakt", a => Datum(a.Casus.Bekendmaking ?? a.Casus.Peildatum)),
        Keuze("bekendmaking-aangenomen", "niet opgegeven is op welke dag het besluit bekend wordt gemaakt; de peildatum staat er in de plaats", a => a.Casus.Bekendmaking is null),
        Keuze("bezwaar-aangenomen", "de laatste dag om bezwaar te maken berust op een aanname", a => Adviesstof.BezwaarAangenomen(a.Casus.Bekendmaking, a.Aannames)),
        Tekst("norm", "de opgegeven norm per maand", a => a.Casus.Uitkering?.NormPerMaand is { } norm ? Bedrag(norm) : null),
        Tekst("ingang", "de eerste dag waarop wordt verlaagd", a => a.Maatregelen.Where(m => !m.Nihil).Min(m => m.Ingang) is { } dag ? Datum(dag) : null),
        Tekst("einde", "de laatste dag waarop wordt verlaagd", a => Adviesstof.Verlaagd(a).Max(m => m.Einde) is { } dag ? Datum(dag) : null),
        Tekst("verlaagde-maanden", "de maanden waarin wordt verlaagd", a => Adviesstof.Verlaagd(a).Any() ? Maanden(Verlaagdemaanden(a)) : null),
        Keuze("onderbroken", "tussen de maanden waarin wordt verlaagd zit een maand waarin dat niet gebeurt", a => Onderbroken(Verlaagdemaanden(a))),
        Tekst("uitkering-stopt", "de eerste dag zonder uitkering, als die binnen de laatste maand van de verlaging valt", a => Adviesstof.Stopt(a, a.Maatregelen) is { } dag ? Datum(dag) : null),
        Tekst("totaal", "het bedrag van alle maatregelen samen", a => Adviesstof.Totaal(a) is { } totaal ? Bedrag(totaal) : null),
        Tekst("bezwaar", "de laatste dag om bezwaar te maken", a => a.Termijnen is { } t ? Datum(t.BezwaarUiterlijk) : null),
        Tekst("heroverweging", "de laatste dag om te heroverwegen", a => a.Termijnen?.HeroverwegingUiterlijk is { } dag ? Datum(dag) : null),
        Tekst("herhaling-van", "de eerste dag waarop een nieuwe gedraging herhaling is", a => Adviesstof.Recidivevenster(a) is { } venster ? Datum(venster.Van) : null),
        Tekst("herhaling-tot-en-met", "de laatste dag waarop een nieuwe gedraging herhaling is, voor zover de wet bekend is", a => Adviesstof.Recidivevenster(a) is { } venster ? Datum(venster.TotEnMet) : null),
        Keuze("herhaling-even-zwaar", "elke maatregel volgt al het zevende of achtste lid van artikel 18; de wet kent dan geen zwaardere", a => a.Maatregelen.Count > 0 && a.Maatregelen.All(m => m.Regel.Waarde is Regelcode.Pw18Lid7 or Regelcode.Pw18Lid8)),
        Keuze("herhaling-zonder-dagen", "een nieuwe gedraging kan herhaling zijn, maar op welke dagen is niet uit te rekenen, bijvoorbeeld omdat zij tellen vanaf de dag van het besluit, of omdat niet bekend is wat de verordening over herhaling zegt", a => a.Achtergrond.HerhalingZonderDagen),
        Tekst("herhaling-onzeker-tot-en-met", "de laatste dag waarop een nieuwe gedraging herhaling is als de wet gelijk blijft; alleen als de wet van die dag niet bekend is", a => Adviesstof.HerhalingOnzeker(a) is { } dag ? Datum(dag) : null),
        Tekst("wet-bekend-tot-en-met", "de laatste dag waarvoor de wet bekend is, als het besluit daarna doorwerkt", a => a.Termijnen?.WetBekendTotEnMet is { } dag ? Datum(dag) : null),
        Tekst("hoordatum", "de dag van het gesprek of van de uitnodiging daarvoor", a => a.Casus.Hoor?.Datum is { } dag ? Datum(dag) : null),
        Tekst("wie-gehoord", "wie is gehoord, in een brief aan het paar", a => Aanspreking.Gehoord(a.Casus.Hoor?.Wie)),
        Tekst("gehoorden", "wie is gehoord of voor een gesprek is uitgenodigd, in een verslag: de inwoner, de partner of allebei", a => Aanspreking.Gehoorden(a.Casus.Hoor?.Wie)),
        Tekst("motivering-dringende-redenen", "wat de consulent voor de hele zaak over dringende redenen schreef", a => a.Casus.DringendeRedenen?.Motivering),
        Tekst("route", "de andere route die moet worden gevolgd", a => a.Route is { } route ? route.Tekst.Tekst : null),
        Tekst("bepalend-aangenomen", "de onderwerpen van wat is aangenomen en in deze zaak beslist", a => Adviesstof.BepalendAangenomen(a.Aannames)),
        Keuze("verlaagd", "er is een maatregel waarbij de uitkering lager wordt", a => Adviesstof.Verlaagd(a).Any()),
        Keuze("nihil", "elke maatregel is op nihil gesteld", a => a.Maatregelen.Count > 0 && a.Maatregelen.All(m => m.Nihil)),
        Keuze("minder", "er is een maatregel waarbij de uitkering lager wordt, ook als niet te zeggen is over welke maand", a => a.Maatregelen.Any(m => !m.Nihil)),
        Keuze("zonder-maanden", "er is een vast bedrag waarvan niet te zeggen is over welke maand het gaat", a => a.Maatregelen.Any(m => m is { Plan.Count: 0, Ingang: not null })),
        Keuze("nog-niet", "er staat nog een vraag open, of er moet eerst iets gebeuren", a => a.Uitkomst == Uitkomst.NogNiet),
        Keuze("niet-uitvoerbaar", "er is geen uitkering om te verlagen", a => a.Uitkomst == Uitkomst.NietUitvoerbaar),
        Keuze("inkeer", "de inwoner kan om herziening vragen", Adviesstof.Inkeer),
        Keuze("inkeer-volgens-verordening", "de inwoner kan volgens de verordening om herziening vragen; hoe, is niet bekend", Adviesstof.InkeerVolgensVerordening),
        Tekst("verordening", "de naam van de verordening waarvan een bepaling de brief draagt", Rechtsgrond.Verordening),
        Keuze("voor-beiden", "de brief is voor de inwoner en de partner samen", Adviesstof.VoorBeiden),
        Keuze("over-no-show", "een van de gedragingen is een no-show", a => a.Casus.Gedragingen.Any(g => g.NoShow is not null)),
        Keuze("met-bedragen", "van elke maand is het bedrag bekend", Adviesstof.MetBedragen),
        Keuze("norm-aangenomen", "van een later halfjaar is het bedrag gerekend met de norm van een eerder", a => a.Aannames.Any(n => n.Code == Aannamecode.NormOverHalfjaar)),
        Keuze("voorgenomen-bedragen", "van een verlaging zoals die er nu uitziet is een bedrag bekend", a => a.Achtergrond.Voorgenomen.Any(m => !m.Nihil && m.Plan.Any(p => p.Bedrag is not null))),
        Keuze("voorgenomen-nihil", "elke maatregel zoals die er nu uitziet, is op nihil gesteld", a => a.Achtergrond.Voorgenomen.Count > 0 && a.Achtergrond.Voorgenomen.All(m => m.Nihil)),
        Keuze("nihil-venster", "er is een maatregel op nihil: of die bij herhaling meetelt, laat de wet open", a => a.Maatregelen.Any(m => m.Nihil)),
        Keuze("gehoord", "de inwoner is gehoord", a => a.Casus.Hoor?.Status == HoorStatus.Gehoord),
        Keuze("niet-verschenen", "de inwoner is voor een gesprek uitgenodigd en kwam niet", a => a.Casus.Hoor?.Status == HoorStatus.NietVerschenen),
        Keuze("niet-gehoord", "horen is achterwege gebleven", a => a.Casus.Hoor?.Status == HoorStatus.Achterwege),
        Keuze("spoed", "horen bleef achterwege vanwege spoed", a => Achterwege(a, HoorGrond.Spoed)),
        Keuze("al-gehoord", "horen bleef achterwege: eerder gehoord en geen nieuwe feiten", a => Achterwege(a, HoorGrond.AlGehoordGeenNieuweFeiten)),
        Keuze("horen-niet-nodig", "horen bleef achterwege: niet nodig voor de ernst of de verwijtbaarheid", a => Achterwege(a, HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid)),
        Keuze("ziet-af", "horen bleef achterwege: de inwoner ziet ervan af", a => Achterwege(a, HoorGrond.ZietErvanAf)),
        Keuze("participatiewet", "de Participatiewet geldt; de IOAW en de IOAZ kennen geen dringende redenen", a => a.Casus.Regeling == Regeling.Participatiewet),
        Keuze("geen-dringende-redenen", "bij elke maatregel is om dezelfde reden geoordeeld dat er geen dringende redenen zijn", a => Adviesstof.GeenDringendeRedenen(a) is not null),
        Tekst("motivering-geen-dringende-redenen", "wat de consulent daarover schreef", a => Adviesstof.GeenDringendeRedenen(a)?.Motivering),
        Keuze("herhaling-aangenomen", "de dagen waarop een nieuwe gedraging herhaling is, berusten op een aanname", Adviesstof.HerhalingAangenomen),
        Lijst("maatregelen", "de geadviseerde maatregelen", a => Maatregelstof.Van(a, a.Maatregelen), Maatregelvelden.Alle),
        Lijst("voorgenomen", "de maatregelen zoals zij er nu uitzien, zolang er nog iets open staat", a => Maatregelstof.Van(a, a.Achtergrond.Voorgenomen), Maatregelvelden.Alle),
        Lijst("maanden", "de maanden waarin wordt verlaagd, alle maatregelen samen", Adviesstof.Maanden, Maandvelden),
        Lijst("gedragingen", "alle gedragingen", Gedragingstof.Van, Gedragingvelden.Alle),
        Lijst("gedragingen-van-de-uitkomst", "de gedragingen met dezelfde uitkomst als het advies; bij een voornemen dus die nog open staan", a => Gedragingstof.Van(a).Where(g => g.Uitkomst.Uitkomst == a.Uitkomst), Gedragingvelden.Alle),
        Lijst("gedragingen-zonder-maatregel", "de gedragingen waarvoor geen maatregel komt", a => Gedragingstof.Van(a).Where(g => g.Uitkomst.Uitkomst == Uitkomst.GeenMaatregel), Gedragingvelden.Alle),
        Lijst("gedragingen-met-waarschuwing", "de gedragingen waarvoor een waarschuwing komt", a => Gedragingstof.Van(a).Where(g => g.Uitkomst.Uitkomst == Uitkomst.Waarschuwing), Gedragingvelden.Alle),
        Lijst("gedragingen-met-andere-route", "de gedragingen waarvoor een andere route geldt dan een maatregel", a => Gedragingstof.Van(a).Where(g => g.Uitkomst.Uitkomst == Uitkomst.AndereRoute), Gedragingvelden.Alle),
        Lijst("eerdere-maatregelen", "de maatregelen die eerder zijn opgelegd, zoals opgegeven", Eerderevelden.Van, Eerderevelden.Alle),
        Lijst("kandidaten", "de grondslagen waartussen nog moet worden gekozen", a => a.Kandidaten, Redenvelden.Kandidaat),
        Lijst("vragen", "de vragen die open staan", a => a.OpenVragen.Select(v => (a.Casus, v)), Redenvelden.Vraag),
        Lijst("vervolgstappen", "wat de gemeente eerst of ook moet doen", a => a.Vervolgstappen, Redenvelden.Vervolgstap),
        Lijst("wegingspunten", "wat bij de dringende redenen moet worden gewogen", a => a.Wegingspunten, Redenvelden.Wegingspunt),
        Lijst("gevolgd", "wat de gemeente vroeg en wat gebeurt", a => a.Verzoeken.Where(v => v.Gevolgd), Redenvelden.Gevolgd),
        Lijst("niet-gevolgd", "wat de gemeente vroeg en wat niet gebeurt", a => a.Verzoeken.Where(v => !v.Gevolgd), Redenvelden.NietGevolgd),
        Lijst("aannames", "wat is aangenomen", a => a.Aannames, Redenvelden.Aanname),
        Lijst("bepalende-aannames", "wat is aangenomen en in deze zaak beslist", a => Adviesstof.Aannames(a, Aannamegewicht.Bepalend), Redenvelden.Aanname),
        Lijst("achtergrond-aannames", "wat is aangenomen en in deze zaak niet beslist", a => Adviesstof.Aannames(a, Aannamegewicht.Achtergrond), Redenvelden.Aanname),
        Lijst("gronden", "de regels die zijn toegepast", a => a.Motivering.Where(o => o.Status == OverwegingStatus.Toegepast), Redenvelden.Overweging),
        Lijst("rechtsgronden", "de bepalingen van wet en verordening die de brief dragen", Rechtsgrond.Van, Redenvelden.Rechtsgrond),
        Lijst("aangenomen-gronden", "wat is toegepast en uit een ander document is aangenomen", a => Adviesstof.AangenomenGronden(a.Motivering, a.Achtergrond), Redenvelden.Overweging),
        Lijst("afgevallen-gronden", "de regels die zijn bekeken en niet zijn toegepast", a => a.Motivering.Where(o => o.Status is OverwegingStatus.NietVanToepassing or OverwegingStatus.OpzijGezet), Redenvelden.Overweging),
    ];

    private static IReadOnlyList<Veld> Maandvelden => Maatregelvelden.Maand;

    private static IReadOnlyList<YearMonth> Verlaagdemaanden(Advies advies) => [.. Adviesstof.Maanden(advies).Select(m => m.Maand)];

    private static bool Achterwege(Advies advies, HoorGrond grond) => advies.Casus.Hoor is { Status: HoorStatus.Achterwege } hoor && hoor.Grond == grond;

    private static Veld Tekst(string naam, string betekenis, Func<Advies, string?> waarde) => Veld.Tekst(naam, betekenis, waarde);

    private static Veld Keuze(string naam, string betekenis, Func<Advies, bool> waarde) => Veld.Keuze(naam, betekenis, waarde);

    private static Veld Lijst<T>(string naam, string betekenis, Func<Advies, IEnumerable<T>> waarde, IReadOnlyList<Veld> onderdelen)
        where T : notnull => Veld.Lijst(naam, betekenis, waarde, onderdelen);
}
