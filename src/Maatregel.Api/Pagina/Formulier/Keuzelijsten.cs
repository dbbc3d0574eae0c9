using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The closed lists of the form, in the words that the page uses.</summary>
internal static class Keuzelijsten
{
    public static Keuzelijst<Opkomst> Opkomsten { get; } = new(
        ("ja", Opkomst.Ja, "Ja"), ("nee", Opkomst.Nee, "Nee"), ("te-laat", Opkomst.TeLaat, "Ja, maar te laat"), ("onbekend", Opkomst.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Antwoord> Antwoorden { get; } = new(
        ("ja", Antwoord.Ja, "Ja"), ("nee", Antwoord.Nee, "Nee"), ("onbekend", Antwoord.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Gezinslid> Gezinsleden { get; } = new(
        ("belanghebbende", Gezinslid.Belanghebbende, "De inwoner zelf"), ("partner", Gezinslid.Partner, "De partner"));

    public static Keuzelijst<Regeling> Regelingen { get; } = new(
        ("participatiewet", Regeling.Participatiewet, "Bijstand (Participatiewet)"), ("ioaw", Regeling.Ioaw, "IOAW"), ("ioaz", Regeling.Ioaz, "IOAZ"));

    public static Keuzelijst<NoShowOnderdeel> Onderdelen { get; } = new(
        ("poortwachtergesprek", NoShowOnderdeel.Poortwachtergesprek, "Poortwachtergesprek, vóór de toekenning"),
        ("werkacademie", NoShowOnderdeel.Werkacademie, "Werkacademie"),
        ("jongerenloopbaancentrum", NoShowOnderdeel.Jongerenloopbaancentrum, "Jongerenloopbaancentrum"),
        ("voortgangsgesprek", NoShowOnderdeel.Voortgangsgesprek, "Gesprek met de consulent Werk"),
        ("traject", NoShowOnderdeel.Traject, "Het traject zelf"),
        ("overig", NoShowOnderdeel.Overig, "Iets anders"));

    public static Keuzelijst<NoShowDoel> Doelen { get; } = new(
        ("voorziening-arbeidsinschakeling", NoShowDoel.VoorzieningArbeidsinschakeling, "Een aangeboden voorziening om werk te vinden, waaronder sociale activering"),
        ("onderzoek-arbeidsinschakeling", NoShowDoel.OnderzoekArbeidsinschakeling, "Onderzoeken hoe iemand aan werk kan komen"),
        ("onderzoek-participatievoorziening", NoShowDoel.OnderzoekParticipatievoorziening, "Onderzoeken of een participatievoorziening past"),
        ("onderzoek-mogelijkheden", NoShowDoel.OnderzoekMogelijkheden, "De uitnodiging zegt niet welk van beide onderzoeken"),
        ("vaststellen-recht", NoShowDoel.VaststellenRecht, "Vaststellen of er recht op een uitkering is"));

    public static Keuzelijst<Kanaal> Kanalen { get; } = new(
        ("op-locatie", Kanaal.OpLocatie, "Op kantoor of een andere plaats"),
        ("telefoon", Kanaal.Telefoon, "Per telefoon"),
        ("video", Kanaal.Video, "Per beeldverbinding"));

    public static Keuzelijst<Mate> Maten { get; } = new(
        ("volledig", Mate.Volledig, "Volledig te verwijten"),
        ("verminderd", Mate.Verminderd, "Verminderd te verwijten"),
        ("ontbreekt", Mate.Ontbreekt, "Helemaal niet te verwijten"),
        ("onbekend", Mate.Onbekend, "Weet ik niet"));

    public static Keuzelijst<Nakoming> Nakomingen { get; } = new(
        ("niet", Nakoming.Niet, "Helemaal niet"),
        ("onvoldoende", Nakoming.Onvoldoende, "Wel iets, maar niet genoeg"),
        ("onbekend", Nakoming.Onbekend, "Weet ik niet"));

    public static Keuzelijst<GemeenteAandeelSoort> Aandelen { get; } = new(
        ("te-laat-gebeld", GemeenteAandeelSoort.TeLaatGebeld, "De gemeente belde op een ander moment dan was afgesproken"),
        ("verkeerd-adres", GemeenteAandeelSoort.VerkeerdAdres, "De oproep ging naar een verkeerd adres of nummer"),
        ("toezegging", GemeenteAandeelSoort.Toezegging, "De gemeente had iets toegezegd"),
        ("tolk-ontbrak", GemeenteAandeelSoort.TolkOntbrak, "Er was geen tolk, terwijl die nodig was"),
        ("post-bezorging", GemeenteAandeelSoort.PostBezorging, "De post gaat op dit adres vaker mis"),
        ("overig", GemeenteAandeelSoort.Overig, "Iets anders"));

    public static Keuzelijst<HoorStatus> Horen { get; } = new(
        ("gehoord", HoorStatus.Gehoord, "Ja, de inwoner heeft zijn kant verteld"),
        ("niet-verschenen", HoorStatus.NietVerschenen, "Uitgenodigd, maar niet gekomen en niets laten horen"),
        ("uitgenodigd", HoorStatus.Uitgenodigd, "Uitgenodigd; het gesprek moet nog komen"),
        ("niet-uitgenodigd", HoorStatus.NietUitgenodigd, "Nog niet uitgenodigd"),
        ("achterwege", HoorStatus.Achterwege, "Bewust niet gehoord"));

    public static Keuzelijst<HoorGrond> HoorGronden { get; } = new(
        ("spoed", HoorGrond.Spoed, "Er is spoed"),
        ("al-gehoord-geen-nieuwe-feiten", HoorGrond.AlGehoordGeenNieuweFeiten, "Eerder gehoord, en sindsdien geen nieuwe feiten"),
        ("niet-nodig-voor-ernst-of-verwijtbaarheid", HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "Niet nodig om ernst of verwijt vast te stellen"),
        ("ziet-ervan-af", HoorGrond.ZietErvanAf, "De inwoner ziet ervan af"));

    public static Keuzelijst<DringendeRedenenOordeel> Redenen { get; } = new(
        ("geen", DringendeRedenenOordeel.Geen, "Nee, geen dringende redenen"),
        ("aanwezig", DringendeRedenenOordeel.Aanwezig, "Ja, de maatregel moet lager, korter of nihil"),
        ("niet-beoordeeld", DringendeRedenenOordeel.NietBeoordeeld, "Weet ik niet"));

    public static Keuzelijst<OntheffingGrond> Ontheffingsgronden { get; } = new(
        ("dringende-redenen", OntheffingGrond.DringendeRedenen, "Dringende redenen"),
        ("alleenstaande-ouder-kind-jonger-dan-5", OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "Alleenstaande ouder van een kind jonger dan vijf jaar"));

    public static Keuzelijst<MaatregelStatus> Statussen { get; } = new(
        ("geldig", MaatregelStatus.Geldig, "Het besluit geldt"),
        ("vernietigd", MaatregelStatus.Vernietigd, "Het besluit is vernietigd"),
        ("ingetrokken", MaatregelStatus.Ingetrokken, "Het besluit is ingetrokken"));

    public static Keuzelijst<Misdragingssoort> Misdragingen { get; } = new(
        ("fysiek-geweld", Misdragingssoort.FysiekGeweld, "Geweld tegen personen"),
        ("bedreiging", Misdragingssoort.Bedreiging, "Bedreiging"),
        ("zaaksbeschadiging", Misdragingssoort.Zaaksbeschadiging, "Beschadiging van zaken"),
        ("verbaal-geweld", Misdragingssoort.VerbaalGeweld, "Schelden of ander verbaal geweld"));

    public static Keuzelijst<Verrekening> Verrekeningen { get; } = new(
        ("ineens", Verrekening.Ineens, "In één keer"),
        ("gespreid", Verrekening.Gespreid, "Gespreid, als de verordening dat toelaat"));

    public static Keuzelijst<Maatregelvolgorde> Volgorden { get; } = new(
        ("tegelijk", Maatregelvolgorde.Tegelijk, "Tegelijk, samen nooit meer dan 100% van een maand"),
        ("na-elkaar", Maatregelvolgorde.NaElkaar, "Na elkaar: een maatregel begint als de vorige is geëindigd"));

    public static Keuzelijst<Leefsituatie> Leefsituaties { get; } = new(
        ("alleenstaande", Leefsituatie.Alleenstaande, "Alleenstaande, 21 jaar of ouder"),
        ("alleenstaande-ouder", Leefsituatie.AlleenstaandeOuder, "Alleenstaande ouder, 21 jaar of ouder"),
        ("gehuwden", Leefsituatie.Gehuwden, "Gehuwd of samenwonend, allebei 21 jaar of ouder"),
        ("alleenstaande-aow", Leefsituatie.AlleenstaandeAow, "Alleenstaande met AOW-leeftijd"),
        ("gehuwden-aow", Leefsituatie.GehuwdenAow, "Gehuwd of samenwonend, ten minste één met AOW-leeftijd"),
        ("alleenstaande-18-20", Leefsituatie.Alleenstaande18_20, "Alleenstaande van 18, 19 of 20 jaar"),
        ("gehuwden-18-20", Leefsituatie.Gehuwden18_20, "Gehuwd, allebei 18, 19 of 20 jaar, zonder kinderen"),
        ("gehuwden-18-20-en-21", Leefsituatie.Gehuwden18_20En21, "Gehuwd, één jonger dan 21 jaar, zonder kinderen"),
        ("gehuwden-18-20-met-kind", Leefsituatie.Gehuwden18_20MetKind, "Gehuwd, allebei 18, 19 of 20 jaar, met kinderen"),
        ("gehuwden-18-20-en-21-met-kind", Leefsituatie.Gehuwden18_20En21MetKind, "Gehuwd, één jonger dan 21 jaar, met kinderen"),
        ("inrichting-alleenstaande", Leefsituatie.InrichtingAlleenstaande, "Alleenstaande in een inrichting"),
        ("inrichting-gehuwden", Leefsituatie.InrichtingGehuwden, "Gehuwd, in een inrichting"));
}
