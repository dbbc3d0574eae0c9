namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van open vragen: <see cref="OpenVraag.Code"/>. Waar het antwoord hoort, zeggen <see cref="Velden"/> en, met de plaats in de zaak, <see cref="OpenVraag.Velden"/>.</summary>
public static class Vraagcode
{
    /// <summary>Weegt het eigen aandeel van de gemeente, of wat anders was afgesproken, mee in de verwijtbaarheid?</summary>
    public const string AandeelGemeente = "aandeel-gemeente";

    /// <summary>De bepaling over een ander percentage in een enkele zaak is niet bekend: mag van het tarief worden afgeweken?</summary>
    public const string AfstemmingOnbekend = "afstemming-onbekend";

    /// <summary>De bepaling over afzien na verloop van tijd is niet bekend: wat zegt zij?</summary>
    public const string AfzienOnbekend = "afzien-onbekend";

    /// <summary>Tot welk moment kan volgens de verordening nog een maatregel worden opgelegd?</summary>
    public const string AfzienTot = "afzien-tot";

    /// <summary>De termijn van de verordening is voorbij: mag bij het vierde lid nog een maatregel volgen?</summary>
    public const string AfzienVierdeLid = "afzien-vierde-lid";

    /// <summary>Is de inwoner alleenstaande ouder van een kind jonger dan twaalf jaar?</summary>
    public const string AlleenstaandeOuder = "alleenstaande-ouder";

    /// <summary>Was de inwoner op de dag van de gedraging volledig en duurzaam arbeidsongeschikt?</summary>
    public const string Arbeidsongeschiktheid = "arbeidsongeschiktheid";

    /// <summary>Bij herziening: op welke dag is het besluit bekendgemaakt?</summary>
    public const string Bekendgemaakt = "bekendgemaakt";

    /// <summary>Hoe vaak is voor een telefonische afspraak gebeld, op de afgesproken tijd?</summary>
    public const string Belpogingen = "belpogingen";

    /// <summary>Wat is het benadelingsbedrag, in de betekenis van de verordening?</summary>
    public const string Benadelingsbedrag = "benadelingsbedrag";

    /// <summary>De verordening zegt niet of het benadelingsbedrag netto of bruto is: welke van de twee?</summary>
    public const string BenadelingsbedragNettoBruto = "benadelingsbedrag-netto-bruto";

    /// <summary>Een bepaling die buiten toepassing blijft, komt in geen verordening van deze zaak voor: welke is bedoeld?</summary>
    public const string BuitenToepassing = "buiten-toepassing";

    /// <summary>Welke dag van een afspraak of oproep ontbreekt of klopt niet?</summary>
    public const string DatumAfspraak = "datum-afspraak";

    /// <summary>Op welke dag was de gedraging?</summary>
    public const string DatumGedraging = "datum-gedraging";

    /// <summary>Zijn er dringende redenen om af te stemmen, en waarom wel of niet?</summary>
    public const string DringendeRedenen = "dringende-redenen";

    /// <summary>De duur bij het vierde lid staat in de verordening en is niet bekend: wat zegt zij?</summary>
    public const string DuurOnbekend = "duur-onbekend";

    /// <summary>De verordening geeft dit onderdeel een langere duur dan een ander: welke duur geldt?</summary>
    public const string DuurVerschilt = "duur-verschilt";

    /// <summary>Wanneer is de eerdere maatregel bekendgemaakt?</summary>
    public const string EerdereMaatregelBekendmaking = "eerdere-maatregel-bekendmaking";

    /// <summary>In welke categorie viel de eerdere maatregel?</summary>
    public const string EerdereMaatregelCategorie = "eerdere-maatregel-categorie";

    /// <summary>Welke plicht was geschonden bij de eerdere maatregel?</summary>
    public const string EerdereMaatregelGrondslag = "eerdere-maatregel-grondslag";

    /// <summary>In welke maanden wordt de eerdere maatregel nog uitgevoerd?</summary>
    public const string EerdereMaatregelLoopt = "eerdere-maatregel-loopt";

    /// <summary>Op welke bepaling berustte de eerdere maatregel?</summary>
    public const string EerdereMaatregelRegel = "eerdere-maatregel-regel";

    /// <summary>Welke maatregelen of waarschuwingen zijn eerder gegeven, en wanneer?</summary>
    public const string EerdereMaatregelen = "eerdere-maatregelen";

    /// <summary>Staan de feiten van de gedraging vast?</summary>
    public const string FeitenVastgesteld = "feiten-vastgesteld";

    /// <summary>Wanneer heeft de gemeente de gedraging geconstateerd?</summary>
    public const string GeconstateerdOp = "geconstateerd-op";

    /// <summary>Welk geval van tekortschietend besef is dit?</summary>
    public const string GevalVanBesef = "geval-van-besef";

    /// <summary>Er past meer dan één grondslag: welke wordt gekozen, en waarom?</summary>
    public const string GrondslagKiezen = "grondslag-kiezen";

    /// <summary>De uitkering is beëindigd. Kan de maatregel volgens de verordening op een nieuwe uitkering worden toegepast?</summary>
    public const string HerlevingOnbekend = "herleving-onbekend";

    /// <summary>Bij herziening: wordt de maatregel gewijzigd of voortgezet, en waarom?</summary>
    public const string Heroverweging = "heroverweging";

    /// <summary>Bij herziening: wordt ook na de termijn van drie maanden heroverwogen?</summary>
    public const string HeroverwegingNaTermijn = "heroverweging-na-termijn";

    /// <summary>De IOAW en de IOAZ regelen geen heroverweging: heroverweegt het college toch, en op welke grond?</summary>
    public const string HeroverwegingOnbekend = "heroverweging-onbekend";

    /// <summary>Bij herziening: maakt het college gebruik van zijn bevoegdheid om te herzien?</summary>
    public const string Herzien = "herzien";

    /// <summary>Bij herziening: wat is opgegeven is niet lichter dan wat loopt. Welke verlaging is bedoeld?</summary>
    public const string HerzieningZwaarder = "herziening-zwaarder";

    /// <summary>Is de inwoner uitgenodigd of gehoord over deze maatregel?</summary>
    public const string Hoor = "hoor";

    /// <summary>Op welke grond bleef horen achterwege?</summary>
    public const string HoorGrond = "hoor-grond";

    /// <summary>Wie van het paar is gehoord?</summary>
    public const string HoorWie = "hoor-wie";

    /// <summary>De bepaling over horen is niet bekend: mocht horen achterwege blijven?</summary>
    public const string HorenOnbekend = "horen-onbekend";

    /// <summary>Mag de maatregel volgens de verordening eerder ingaan dan de maand na bekendmaking?</summary>
    public const string IngangOnbekend = "ingang-onbekend";

    /// <summary>Bij herziening: kan inkeer volgens de verordening ook bij deze maatregel?</summary>
    public const string InkeerOnbekend = "inkeer-onbekend";

    /// <summary>Was de inwoner jonger dan 27 jaar?</summary>
    public const string JongerDan27 = "jonger-dan-27";

    /// <summary>Bij herziening: over welke maand is het laatst uitbetaald?</summary>
    public const string LaatstUitbetaaldeMaand = "laatst-uitbetaalde-maand";

    /// <summary>Mogen maatregelen na elkaar, met wat al loopt, samen drie maanden of langer duren, en waarom?</summary>
    public const string LangerDanDrieMaanden = "langer-dan-drie-maanden";

    /// <summary>Hoeveel maanden is iemand door de gedraging langer of eerder op bijstand aangewezen?</summary>
    public const string MaandenLangereAfhankelijkheid = "maanden-langere-afhankelijkheid";

    /// <summary>Worden maanden waarin geen uitkering loopt, later ingehaald?</summary>
    public const string MaandenZonderUitkering = "maanden-zonder-uitkering";

    /// <summary>Is de verplichting niet nagekomen, of onvoldoende? Bij herziening: wordt zij nu ondubbelzinnig nagekomen?</summary>
    public const string Nakoming = "nakoming";

    /// <summary>Valt onvoldoende nakomen ook onder deze bepaling van de verordening?</summary>
    public const string NakomingBepaling = "nakoming-bepaling";

    /// <summary>Wat is de norm of de grondslag per maand?</summary>
    public const string NormOnbekend = "norm-onbekend";

    /// <summary>Reikt de ontheffing tot deze verplichting?</summary>
    public const string OntheffingReikwijdte = "ontheffing-reikwijdte";

    /// <summary>Welke ontheffingen golden op de dag van de gedraging?</summary>
    public const string Ontheffingen = "ontheffingen";

    /// <summary>Zijn verzending en ontvangst van de oproep aannemelijk?</summary>
    public const string OproepAannemelijk = "oproep-aannemelijk";

    /// <summary>Kwam een oproep na verzending waarvan tot de afspraak geen werkdag lag nog op tijd aan?</summary>
    public const string OproepOpTijd = "oproep-op-tijd";

    /// <summary>Welke oproepen zijn er geweest?</summary>
    public const string Oproepen = "oproepen";

    /// <summary>Zijn opvang, scholing en belastbaarheid onderzocht voordat werk werd gevraagd?</summary>
    public const string OpvangScholingBelastbaarheid = "opvang-scholing-belastbaarheid";

    /// <summary>Had de inwoner op de dag van de gedraging de pensioengerechtigde leeftijd?</summary>
    public const string Pensioengerechtigd = "pensioengerechtigd";

    /// <summary>Welk percentage is passend binnen wat de verordening toelaat?</summary>
    public const string PercentageKiezen = "percentage-kiezen";

    /// <summary>De herhaling telt naar categorie, en de gedraging of de eerdere staat in geen categorie: telt die maatregel mee?</summary>
    public const string RecidiveCategorie = "recidive-categorie";

    /// <summary>Telt een maatregel van een andere gemeente mee?</summary>
    public const string RecidiveGemeente = "recidive-gemeente";

    /// <summary>Telt een maatregel om een gedraging van een ander gezinslid mee?</summary>
    public const string RecidiveGezinslid = "recidive-gezinslid";

    /// <summary>Telt een maatregel om een plicht buiten het vierde lid mee?</summary>
    public const string RecidiveGrondslag = "recidive-grondslag";

    /// <summary>Telt een op nihil afgestemde maatregel mee?</summary>
    public const string RecidiveNihil = "recidive-nihil";

    /// <summary>De bepaling over herhaling is niet bekend: wat zegt zij?</summary>
    public const string RecidiveOnbekend = "recidive-onbekend";

    /// <summary>Telt een maatregel in een andere regeling mee?</summary>
    public const string RecidiveRegeling = "recidive-regeling";

    /// <summary>Telt een maatregel mee die rustte op een maatregel die niet meer geldt?</summary>
    public const string RecidiveTrede = "recidive-trede";

    /// <summary>Het tarief is een vast bedrag: welk bedrag geldt bij herhaling?</summary>
    public const string RecidiveVastBedrag = "recidive-vast-bedrag";

    /// <summary>Bij herziening: past de geschonden plicht bij het lid van artikel 18 waarop de maatregel berust?</summary>
    public const string RegelBijGrondslag = "regel-bij-grondslag";

    /// <summary>Welke van de mogelijke routes is het: om welke verplichting gaat het?</summary>
    public const string RouteKiezen = "route-kiezen";

    /// <summary>Zijn deze gedragingen één handeling?</summary>
    public const string Samenloop = "samenloop";

    /// <summary>Telt bij één handeling die meer verplichtingen schendt, alleen de zwaarste maatregel?</summary>
    public const string SamenloopOnbekend = "samenloop-onbekend";

    /// <summary>Welke maatregel is de zwaarste? Daarvoor is de norm nodig.</summary>
    public const string SamenloopZwaarste = "samenloop-zwaarste";

    /// <summary>Welke soort misdraging was het?</summary>
    public const string SoortMisdraging = "soort-misdraging";

    /// <summary>De bepaling over spreiding is niet bekend: mag worden gespreid?</summary>
    public const string SpreidingOnbekend = "spreiding-onbekend";

    /// <summary>Volgens welk plan van de verordening wordt gespreid?</summary>
    public const string Spreidingsplan = "spreidingsplan";

    /// <summary>Het tarief blijft buiten toepassing: welk percentage en welke duur gelden dan?</summary>
    public const string TariefBuitenToepassing = "tarief-buiten-toepassing";

    /// <summary>Het tarief van deze bepaling is niet bekend: welk percentage en welke duur noemt zij?</summary>
    public const string TariefOnbekend = "tarief-onbekend";

    /// <summary>Liep de uitkering al op de dag van de gedraging?</summary>
    public const string UitkeringLiep = "uitkering-liep";

    /// <summary>Geldt een uitzondering op de termijn waarna van een maatregel wordt afgezien?</summary>
    public const string UitzonderingOpAfzien = "uitzondering-op-afzien";

    /// <summary>Is door de gedraging werk verloren?</summary>
    public const string VerliesVanWerk = "verlies-van-werk";

    /// <summary>Bij herziening: de verordening van die dag is niet vastgelegd. Regelt zij inkeer?</summary>
    public const string Verordening = "verordening";

    /// <summary>De eerste dag van de verordening is een aanname: gold zij al op de dag van de gedraging?</summary>
    public const string VerordeningEersteDag = "verordening-eerste-dag";

    /// <summary>Noemt de verordening deze gedraging, en wat zegt zij?</summary>
    public const string VerordeningOnbekend = "verordening-onbekend";

    /// <summary>Op de dag van de gedraging gold een tekst, en een latere werkt tot die dag terug: welke geldt?</summary>
    public const string VerordeningTweeTeksten = "verordening-twee-teksten";

    /// <summary>Gold deze verplichting, en was zij opgelegd?</summary>
    public const string VerplichtingGeldt = "verplichting-geldt";

    /// <summary>Was de verplichting concreet en op maat aan de inwoner opgelegd?</summary>
    public const string VerplichtingOpgelegd = "verplichting-opgelegd";

    /// <summary>Is de inwoner op de afspraak verschenen?</summary>
    public const string Verschenen = "verschenen";

    /// <summary>In welke mate kan de gedraging de inwoner worden verweten, en waarom?</summary>
    public const string Verwijtbaarheid = "verwijtbaarheid";

    /// <summary>Bij herziening: heeft de belanghebbende erom verzocht, en op welke dag?</summary>
    public const string Verzoek = "verzoek";

    /// <summary>Lopen de maatregelen tegelijk of na elkaar?</summary>
    public const string VolgordeVanMaatregelen = "volgorde-van-maatregelen";

    /// <summary>Heeft de inwoner zich vóór de afspraak afgemeld?</summary>
    public const string VoorafAfgemeld = "vooraf-afgemeld";

    /// <summary>Duurde de arbeidsovereenkomst ten minste een jaar?</summary>
    public const string VoorwaardeContractEenJaar = "voorwaarde-contract-een-jaar";

    /// <summary>Was er volgens het college geen andere mogelijkheid dan verhuizen?</summary>
    public const string VoorwaardeGeenAndereMogelijkheid = "voorwaarde-geen-andere-mogelijkheid";

    /// <summary>Was het nettoloon ten minste de bijstandsnorm?</summary>
    public const string VoorwaardeNettoloonNorm = "voorwaarde-nettoloon-norm";

    /// <summary>Voldoet de inwoner aan de voorwaarde van de bepaling: jonger dan 27, of alleenstaande ouder?</summary>
    public const string VoorwaardePersoon = "voorwaarde-persoon";

    /// <summary>Was de reistijd in totaal hoogstens drie uur per dag?</summary>
    public const string VoorwaardeReistijd = "voorwaarde-reistijd";

    /// <summary>Was reizen nodig om het werk te krijgen, te aanvaarden of te behouden?</summary>
    public const string VoorwaardeReizenNoodzakelijk = "voorwaarde-reizen-noodzakelijk";

    /// <summary>Is voldaan aan de voorwaarde die de verordening aan spreiden stelt?</summary>
    public const string VoorwaardeSpreiding = "voorwaarde-spreiding";

    /// <summary>Ging het om werk in een andere gemeente vóór de verhuizing daarheen?</summary>
    public const string VoorwaardeVoorVerhuizing = "voorwaarde-voor-verhuizing";

    /// <summary>Volstaat deze eerste keer een waarschuwing?</summary>
    public const string Waarschuwen = "waarschuwen";

    /// <summary>De bepaling over een waarschuwing is niet bekend: wat zegt zij?</summary>
    public const string WaarschuwingOnbekend = "waarschuwing-onbekend";

    /// <summary>Om welke gemiste afspraak gaat het?</summary>
    public const string WelkeAfspraak = "welke-afspraak";

    /// <summary>Blijkt ondubbelzinnig dat de inwoner zijn verplichtingen niet wil nakomen?</summary>
    public const string WilOndubbelzinnigNiet = "wil-ondubbelzinnig-niet";

    /// <summary>Is de eerdere maatregel om dezelfde gedraging opgelegd?</summary>
    public const string ZelfdeGedraging = "zelfde-gedraging";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle => Vraagvelden.Codes;

    /// <summary>De leden die een vraag beantwoorden, als JSON-pad met <c>[]</c> voor een plaats in een lijst: eerst die van een casus, dan die van een verzoek om herziening.</summary>
    /// <param name="code">De code van de vraag.</param>
    /// <returns>De leden; leeg als de code niet bestaat.</returns>
    public static IReadOnlyList<string> Velden(string code) => Vraagvelden.Van(code);
}
