using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template may say about one conduct.</summary>
internal static class Gedragingvelden
{
    private static readonly IReadOnlyList<Veld> Oproep =
    [
        Veld.Tekst<Oproep>("verzonden", "de dag van verzending", o => o.Verzonden is { } dag ? Datum(dag) : null),
        Veld.Tekst<Oproep>("afspraak", "de dag van de afspraak", o => o.AfspraakOp is { } dag ? Datum(dag) : null),
        Veld.Keuze<Oproep>("herhaling", "het is een herhaling", o => o.Soort == OproepSoort.Herhaling),
        Veld.Keuze<Oproep>("gemist", "de inwoner verscheen niet", o => o.Verschenen == Opkomst.Nee),
        Veld.Keuze<Oproep>("gekomen", "de inwoner verscheen", o => o.Kwam),
        Veld.Keuze<Oproep>("afgemeld", "de inwoner meldde zich vooraf af", o => o.VoorafAfgemeld == Antwoord.Ja),
        Veld.Keuze<Oproep>("aannemelijk", "aannemelijk is dat de oproep aankwam", o => o.Aannemelijk == Antwoord.Ja),
        Veld.Keuze<Oproep>("te-laat", "opgegeven is dat de oproep niet op tijd aankwam", o => o.OpTijd == Antwoord.Nee),
    ];

    private static readonly IReadOnlyList<Veld> Aandeel =
    [
        Veld.Tekst<GemeenteAandeel>("aandeel", "wat het was, in een hele zin van een brief", a => Aandelen.Zin(a.Code)),
        Veld.Tekst<GemeenteAandeel>("aandeel-soort", "wat het was, in een of enkele woorden", a => Codes<GemeenteAandeelSoort>.Code(a.Code).Replace('-', ' ')),
        Veld.Tekst<GemeenteAandeel>("aandeel-toelichting", "wat er gebeurde, zoals opgegeven", a => a.Toelichting),
        Veld.Keuze<GemeenteAandeel>("aandeel-bezorging", "het gaat om de bezorging van een oproep", a => a.Code is GemeenteAandeelSoort.VerkeerdAdres or GemeenteAandeelSoort.PostBezorging),
    ];

    public static IReadOnlyList<Veld> Alle { get; } =
    [
        Tekst("gedraging", "om welke gedraging het gaat, bijvoorbeeld: de gedraging van 13 mei 2024", g => g.Aanduiding.ToString()),
        Tekst("begin-gedraging", "om welke gedraging het gaat, aan het begin van een zin", g => g.Aanduiding.Begin.ToString()),
        Tekst("persoon", "wie het deed: u, en in een brief aan het paar een plek voor de naam", g => g.Persoon),
        Tekst("begin-persoon", "wie het deed, aan het begin van een zin", g => Aanspreking.Begin(g.Persoon)),
        Tekst("wiens-plicht", "uw plicht, of in een brief aan het paar de plicht van wie", g => Aanspreking.WiensPlicht(g.Persoon)),
        Tekst("datum", "de dag van de gedraging", g => g.Gedraging.Datum is { } dag ? Datum(dag) : null),
        Tekst("geconstateerd", "de dag waarop de gemeente de gedraging vaststelde", g => g.Gedraging.GeconstateerdOp is { } dag ? Datum(dag) : null),
        Tekst("onderdeel", "bij een no-show: waar de inwoner werd verwacht", g => g.Onderdeel),
        Tekst("gewaarschuwd", "bij een traject: de dag waarop de gemeente waarschuwde", g => g.Gedraging.NoShow?.GewaarschuwdOp is { } dag ? Datum(dag) : null),
        Tekst("gesprek", "bij een traject: de dag van het gesprek erover", g => g.Gedraging.NoShow?.GesprekOp is { } dag ? Datum(dag) : null),
        Tekst("plicht", "de plicht in gewone woorden", g => g.Verplichting is { } plicht ? Plichten.Tekst(plicht) : null),
        Tekst("verplichting", "de plicht in de woorden van de wet", g => g.Verplichting?.Omschrijving),
        Tekst("opgegeven", "wat over de gedraging zelf is opgegeven, bijvoorbeeld de soort misdraging; een eigen beschrijving kent de opgave niet", g => g.Opgegeven),
        Tekst("gedraging-uitkomst", "de uitkomst voor deze gedraging, bijvoorbeeld: geen maatregel", g => Codes<Uitkomst>.Code(g.Uitkomst.Uitkomst).Replace('-', ' ')),
        Tekst("toelichting", "waarom, in de woorden van het advies", g => g.Uitkomst.Toelichting.Tekst),
        Tekst("reden", "waarom er geen maatregel komt, in gewone woorden, als die er voor deze reden zijn", Redenen.Tekst),
        Tekst("mate", "het oordeel over de verwijtbaarheid", g => g.Gedraging.Oordeel?.Verwijtbaarheid is { } v ? Codes<Mate>.Code(v.Mate) : null),
        Tekst("motivering-verwijtbaarheid", "wat de consulent over de verwijtbaarheid schreef", g => g.Gedraging.Oordeel?.Verwijtbaarheid?.Motivering),
        Tekst("motivering-grondslag", "wat de consulent over de keuze van de grondslag schreef", g => g.Gedraging.Oordeel?.Grondslag?.Motivering),
        Keuze("grondslag-gekozen", "meer bepalingen pasten, en een mens koos er een", GrondslagGekozen),
        Tekst("motivering-dringende-redenen-gedraging", "wat de consulent over dringende redenen bij deze gedraging schreef", g => g.Gedraging.Oordeel?.DringendeRedenen?.Motivering),
        Keuze("no-show", "de gedraging is een no-show", g => g.Gedraging.NoShow is not null),
        Keuze("telefoon", "de afspraak was per telefoon", g => g.Gedraging.NoShow?.Kanaal == Kanaal.Telefoon),
        Keuze("video", "de afspraak was via beeldbellen", g => g.Gedraging.NoShow?.Kanaal == Kanaal.Video),
        Keuze("op-afstand", "de afspraak was per telefoon of via beeldbellen", g => g.Gedraging.NoShow?.Kanaal is Kanaal.Telefoon or Kanaal.Video),
        Keuze("afspraak-gemist", "volgens de opgave verscheen de inwoner niet op de dag van de gedraging", g => g.Gedraging.NoShow?.Oproepen.Any(o => o.AfspraakOp == g.Gedraging.Datum && o.Verschenen == Opkomst.Nee) == true),
        Keuze("partner", "het is een gedraging van de partner", g => g.Gedraging.Van == Gezinslid.Partner),
        Keuze("volledig-verwijtbaar", "geoordeeld is dat de gedraging volledig verwijtbaar is", g => g.Gedraging.Oordeel?.Verwijtbaarheid?.Mate == Mate.Volledig),
        Keuze("verminderd-verwijtbaar", "geoordeeld is dat de gedraging verminderd verwijtbaar is", g => g.Gedraging.Oordeel?.Verwijtbaarheid?.Mate == Mate.Verminderd),
        Keuze("verminderd-meegewogen", "opgegeven is dat de verminderde verwijtbaarheid is meegewogen bij de afstemming", g => g.Gedraging.Oordeel?.Verwijtbaarheid?.Meegewogen == Antwoord.Ja),
        Keuze("gemeente-droeg-bij", "er was iets anders afgesproken, of de gemeente had zelf een aandeel", g => AndersAfgesproken(g) || g.Gedraging.AandeelGemeente.Count > 0),
        Keuze("gemeente-meegewogen", "opgegeven is dat dit is meegewogen in het oordeel over de verwijtbaarheid", g => g.Gedraging.Oordeel?.GemeenteMeegewogen == Antwoord.Ja),
        Keuze("anders-afgesproken", "er was iets anders afgesproken", AndersAfgesproken),
        Tekst("anders-afgesproken-toelichting", "wat er anders was afgesproken, zoals opgegeven", g => AndersAfgesproken(g) ? g.Gedraging.AndersAfgesprokenToelichting : null),
        Veld.Lijst<Gedragingstof, GemeenteAandeel>("aandelen-gemeente", "wat de gemeente er zelf aan bijdroeg", g => g.Gedraging.AandeelGemeente, Aandeel),
        Veld.Lijst<Gedragingstof, Oproep>("oproepen", "de oproepen voor de afspraak", g => g.Gedraging.NoShow?.Oproepen ?? [], Oproep),
    ];

    private static bool AndersAfgesproken(Gedragingstof stof) => stof.Gedraging.AndersAfgesproken == Antwoord.Ja;

    private static Veld Tekst(string naam, string betekenis, Func<Gedragingstof, string?> waarde) => Veld.Tekst(naam, betekenis, waarde);

    private static Veld Keuze(string naam, string betekenis, Func<Gedragingstof, bool> waarde) => Veld.Keuze(naam, betekenis, waarde);

    private static bool GrondslagGekozen(Gedragingstof stof) => stof.Gedraging.Oordeel?.Grondslag is not null
        && stof.Advies.Motivering.Any(o => o is { Stap: Stap.Grondslag, Status: OverwegingStatus.OpzijGezet, Regel.Waarde: not Regelcode.Pw18Lid2 } && o.GaatOver(stof.Naam));
}
