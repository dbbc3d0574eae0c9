using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The closed lists of the form, in the words that the page uses.</summary>
internal static class Keuzelijsten
{
    public static Keuzelijst<Opkomst> Opkomsten { get; } = new(
        (Opkomst.Ja, "Ja"), (Opkomst.Nee, "Nee"), (Opkomst.TeLaat, "Ja, maar te laat"), (Opkomst.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Antwoord> Antwoorden { get; } = new(
        (Antwoord.Ja, "Ja"), (Antwoord.Nee, "Nee"), (Antwoord.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Gezinslid> Gezinsleden { get; } = new(
        (Gezinslid.Belanghebbende, "De inwoner zelf"), (Gezinslid.Partner, "De partner"));

    public static Keuzelijst<Regeling> Regelingen { get; } = new(
        (Regeling.Participatiewet, "Bijstand (Participatiewet)"), (Regeling.Ioaw, "IOAW"), (Regeling.Ioaz, "IOAZ"));

    public static Keuzelijst<NoShowOnderdeel> Onderdelen { get; } = new(
        (NoShowOnderdeel.Poortwachtergesprek, "Poortwachtergesprek, vóór de toekenning"),
        (NoShowOnderdeel.Werkacademie, "Werkacademie"),
        (NoShowOnderdeel.Jongerenloopbaancentrum, "Jongerenloopbaancentrum"),
        (NoShowOnderdeel.Voortgangsgesprek, "Gesprek met de consulent Werk"),
        (NoShowOnderdeel.Traject, "Het traject zelf"),
        (NoShowOnderdeel.Overig, "Iets anders"));

    public static Keuzelijst<NoShowDoel> Doelen { get; } = new(
        (NoShowDoel.VoorzieningArbeidsinschakeling, "Een aangeboden voorziening om werk te vinden, waaronder sociale activering"),
        (NoShowDoel.OnderzoekArbeidsinschakeling, "Onderzoeken hoe iemand aan werk kan komen"),
        (NoShowDoel.OnderzoekParticipatievoorziening, "Onderzoeken of een participatievoorziening past"),
        (NoShowDoel.OnderzoekMogelijkheden, "De uitnodiging zegt niet welk van beide onderzoeken"),
        (NoShowDoel.VaststellenRecht, "Vaststellen of er recht op een uitkering is"));

    public static Keuzelijst<Kanaal> Kanalen { get; } = new(
        (Kanaal.OpLocatie, "Op kantoor of een andere plaats"),
        (Kanaal.Telefoon, "Per telefoon"),
        (Kanaal.Video, "Per beeldverbinding"));

    public static Keuzelijst<Mate> Maten { get; } = new(
        (Mate.Volledig, "Volledig te verwijten"),
        (Mate.Verminderd, "Verminderd te verwijten"),
        (Mate.Ontbreekt, "Helemaal niet te verwijten"),
        (Mate.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Nakoming> Nakomingen { get; } = new(
        (Nakoming.Niet, "Helemaal niet"),
        (Nakoming.Onvoldoende, "Wel iets, maar niet genoeg"),
        (Nakoming.Onbekend, "Weet ik niet"));

    public static Keuzelijst<GemeenteAandeelSoort> Aandelen { get; } = new(
        (GemeenteAandeelSoort.TeLaatGebeld, "De gemeente belde op een ander moment dan was afgesproken"),
        (GemeenteAandeelSoort.VerkeerdAdres, "De oproep ging naar een verkeerd adres of nummer"),
        (GemeenteAandeelSoort.Toezegging, "De gemeente had iets toegezegd"),
        (GemeenteAandeelSoort.TolkOntbrak, "Er was geen tolk, terwijl die nodig was"),
        (GemeenteAandeelSoort.PostBezorging, "De post gaat op dit adres vaker mis"),
        (GemeenteAandeelSoort.Overig, "Iets anders"));

    public static Keuzelijst<HoorStatus> Horen { get; } = new(
        (HoorStatus.Gehoord, "Ja, de inwoner heeft zijn kant verteld"),
        (HoorStatus.NietVerschenen, "Uitgenodigd, maar niet gekomen en niets laten horen"),
        (HoorStatus.Uitgenodigd, "Uitgenodigd; het gesprek moet nog komen"),
        (HoorStatus.NietUitgenodigd, "Nog niet uitgenodigd"),
        (HoorStatus.Achterwege, "Bewust niet gehoord"));

    public static Keuzelijst<HoorGrond> HoorGronden { get; } = new(
        (HoorGrond.Spoed, "Er is spoed"),
        (HoorGrond.AlGehoordGeenNieuweFeiten, "Eerder gehoord, en sindsdien geen nieuwe feiten"),
        (HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "Niet nodig om ernst of verwijt vast te stellen"),
        (HoorGrond.ZietErvanAf, "De inwoner ziet ervan af"));

    public static Keuzelijst<DringendeRedenenOordeel> Redenen { get; } = new(
        (DringendeRedenenOordeel.Geen, "Nee, geen dringende redenen"),
        (DringendeRedenenOordeel.Aanwezig, "Ja, de maatregel moet lager, korter of nihil"),
        (DringendeRedenenOordeel.NietBeoordeeld, "Weet ik niet"));

    public static Keuzelijst<OntheffingGrond> Ontheffingsgronden { get; } = new(
        (OntheffingGrond.DringendeRedenen, "Dringende redenen"),
        (OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "Alleenstaande ouder van een kind jonger dan vijf jaar"));

    public static Keuzelijst<MaatregelStatus> Statussen { get; } = new(
        (MaatregelStatus.Geldig, "Het besluit geldt"),
        (MaatregelStatus.Vernietigd, "Het besluit is vernietigd"),
        (MaatregelStatus.Ingetrokken, "Het besluit is ingetrokken"));

    public static Keuzelijst<Misdragingssoort> Misdragingen { get; } = new(
        (Misdragingssoort.FysiekGeweld, "Geweld tegen personen"),
        (Misdragingssoort.Bedreiging, "Bedreiging"),
        (Misdragingssoort.Zaaksbeschadiging, "Beschadiging van zaken"),
        (Misdragingssoort.VerbaalGeweld, "Schelden of ander verbaal geweld"));

    public static Keuzelijst<Verrekening> Verrekeningen { get; } = new(
        (Verrekening.Ineens, "In één keer"),
        (Verrekening.Gespreid, "Gespreid, als de verordening dat toelaat"));

    public static Keuzelijst<Maatregelvolgorde> Volgorden { get; } = new(
        (Maatregelvolgorde.Tegelijk, "Tegelijk, samen nooit meer dan 100% van een maand"),
        (Maatregelvolgorde.NaElkaar, "Na elkaar: een maatregel begint als de vorige is geëindigd"));

    public static Keuzelijst<Leefsituatie> Leefsituaties { get; } = new(
        (Leefsituatie.Alleenstaande, "Alleenstaande, 21 jaar of ouder"),
        (Leefsituatie.AlleenstaandeOuder, "Alleenstaande ouder, 21 jaar of ouder"),
        (Leefsituatie.Gehuwden, "Gehuwd of samenwonend, allebei 21 jaar of ouder"),
        (Leefsituatie.AlleenstaandeAow, "Alleenstaande met AOW-leeftijd"),
        (Leefsituatie.GehuwdenAow, "Gehuwd of samenwonend, ten minste één met AOW-leeftijd"),
        (Leefsituatie.Alleenstaande18_20, "Alleenstaande van 18, 19 of 20 jaar"),
        (Leefsituatie.Gehuwden18_20, "Gehuwd, allebei 18, 19 of 20 jaar, zonder kinderen"),
        (Leefsituatie.Gehuwden18_20En21, "Gehuwd, één jonger dan 21 jaar, zonder kinderen"),
        (Leefsituatie.Gehuwden18_20MetKind, "Gehuwd, allebei 18, 19 of 20 jaar, met kinderen"),
        (Leefsituatie.Gehuwden18_20En21MetKind, "Gehuwd, één jonger dan 21 jaar, met kinderen"),
        (Leefsituatie.InrichtingAlleenstaande, "Alleenstaande in een inrichting"),
        (Leefsituatie.InrichtingGehuwden, "Gehuwd, in een inrichting"));
}
