namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van aannames: <see cref="Aanname.Code"/>. Wat een aanname weegt en raakt, zegt zij zelf.</summary>
public static class Aannamecode
{
    /// <summary>De maatregel is lager maar langer dan de standaard.</summary>
    public const string AfstemmingLangerDanStandaard = "afstemming-langer-dan-standaard";

    /// <summary>Er is geen dag van bekendmaking: de peildatum geldt.</summary>
    public const string BekendmakingIsPeildatum = "bekendmaking-is-peildatum";

    /// <summary>Bepalingen die niet zijn gelezen, noemen deze gedraging niet.</summary>
    public const string BepalingenOnbekend = "bepalingen-onbekend";

    /// <summary>Het percentage gaat over de norm van elke maand.</summary>
    public const string BerekeningsgrondslagOnbekend = "berekeningsgrondslag-onbekend";

    /// <summary>Is een van een paar pensioengerechtigd, dan verleent de gemeente de bijstand en niet de Sociale verzekeringsbank.</summary>
    public const string BijstandVanDeGemeente = "bijstand-van-de-gemeente";

    /// <summary>Dat naast een boete niet wordt verlaagd, geldt ook bij het vierde lid van artikel 18.</summary>
    public const string BoeteNaastVierdeLid = "boete-naast-vierde-lid";

    /// <summary>Gerekend is met de opgegeven of afgeleide dag van de gedraging.</summary>
    public const string DatumGedraging = "datum-gedraging";

    /// <summary>Bij dagelijkse deelname komt eerst een waarschuwing en een gesprek.</summary>
    public const string DeelnameTraject = "deelname-traject";

    /// <summary>De eerdere maatregel geldt nog.</summary>
    public const string EerdereMaatregelGeldt = "eerdere-maatregel-geldt";

    /// <summary>De eerdere maatregel loopt in de opgegeven of de eerst mogelijke maanden.</summary>
    public const string EerdereMaatregelLoopt = "eerdere-maatregel-loopt";

    /// <summary>De eerdere maatregel is niet op nihil afgestemd.</summary>
    public const string EerdereMaatregelNietNihil = "eerdere-maatregel-niet-nihil";

    /// <summary>Het gekozen percentage is ook bij herhaling het hele percentage.</summary>
    public const string GekozenPercentageBijHerhaling = "gekozen-percentage-bij-herhaling";

    /// <summary>De termijn eindigt niet op een dag die bij besluit met een feestdag is gelijkgesteld.</summary>
    public const string GelijkgesteldeDagen = "gelijkgestelde-dagen";

    /// <summary>De verordening kent een hardheidsclausule; die is niet toegepast.</summary>
    public const string Hardheidsclausule = "hardheidsclausule";

    /// <summary>De genoemde dagen voor herhaling zijn die van de wet.</summary>
    public const string HerhalingVanTweeSoorten = "herhaling-van-twee-soorten";

    /// <summary>Of een no-show pas telt na een gemiste herhalingsoproep.</summary>
    public const string Herhalingsoproep = "herhalingsoproep";

    /// <summary>Wat niet kan worden uitgevoerd, komt niet op een nieuwe uitkering.</summary>
    public const string HerlevingOnbekend = "herleving-onbekend";

    /// <summary>De termijn voor heroverweging is drie maanden vanaf de bekendmaking.</summary>
    public const string Heroverwegingstermijn = "heroverwegingstermijn";

    /// <summary>Wat te veel is verlaagd, wordt nabetaald.</summary>
    public const string HerzieningNaBetaling = "herziening-na-betaling";

    /// <summary>Vanaf welke maand wordt herzien.</summary>
    public const string HerzieningVanaf = "herziening-vanaf";

    /// <summary>De verlaging over de maanden waarover wordt herzien, vervalt helemaal.</summary>
    public const string HerzieningVervalt = "herziening-vervalt";

    /// <summary>De verordening is over horen niet strenger dan artikel 4:11 van de Awb.</summary>
    public const string HorenNietGelezen = "horen-niet-gelezen";

    /// <summary>Artikel 4:12 van de Awb laat toe dat horen achterwege blijft waar het voor ernst of verwijtbaarheid niet nodig was.</summary>
    public const string HorenNietNodig = "horen-niet-nodig";

    /// <summary>De verordening laat een maatregel in de loop van een maand beginnen; gerekend is met hele maanden daarna.</summary>
    public const string IngangDagVanDeMaand = "ingang-dag-van-de-maand";

    /// <summary>De maatregel gaat in in de maand na bekendmaking.</summary>
    public const string IngangOnbekend = "ingang-onbekend";

    /// <summary>Ook volgens de verordening kan inkeer alleen op verzoek.</summary>
    public const string InkeerOpVerzoek = "inkeer-op-verzoek";

    /// <summary>Dat inkeer kan, staat alleen in de toelichting.</summary>
    public const string InkeerVolgensToelichting = "inkeer-volgens-toelichting";

    /// <summary>De verordening kent inkeer ook bij een maatregel volgens de verordening; hoe dat gaat, is niet bekend.</summary>
    public const string InkeerVolgensVerordening = "inkeer-volgens-verordening";

    /// <summary>De gekozen grondslag is een andere dan die volgens de verordening voorgaat.</summary>
    public const string KeuzeTegenVoorrang = "keuze-tegen-voorrang";

    /// <summary>Van de laatst uitbetaalde maand is niets opgegeven: de maatregel gaat in in de maand na bekendmaking.</summary>
    public const string LaatstUitbetaaldOnbekend = "laatst-uitbetaald-onbekend";

    /// <summary>De maand van oplegging is de maand waarin de maatregel ingaat.</summary>
    public const string MaandVanOplegging = "maand-van-oplegging";

    /// <summary>Een maand zonder uitkering vervalt en wordt niet ingehaald.</summary>
    public const string MaandenZonderUitkering = "maanden-zonder-uitkering";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: afzien.</summary>
    public const string ModelbepalingAfzien = "modelbepaling-afzien";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: berekeningsgrondslag.</summary>
    public const string ModelbepalingBerekeningsgrondslag = "modelbepaling-berekeningsgrondslag";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: hardheidsclausule.</summary>
    public const string ModelbepalingHardheidsclausule = "modelbepaling-hardheidsclausule";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: herleving.</summary>
    public const string ModelbepalingHerleving = "modelbepaling-herleving";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: ingang.</summary>
    public const string ModelbepalingIngang = "modelbepaling-ingang";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: inkeer.</summary>
    public const string ModelbepalingInkeer = "modelbepaling-inkeer";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: recidive.</summary>
    public const string ModelbepalingRecidive = "modelbepaling-recidive";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: samenloop.</summary>
    public const string ModelbepalingSamenloop = "modelbepaling-samenloop";

    /// <summary>Een modelbepaling vult wat de verordening zegt over: verminderde verwijtbaarheid.</summary>
    public const string ModelbepalingVerminderdeVerwijtbaarheid = "modelbepaling-verminderde-verwijtbaarheid";

    /// <summary>De inwoner is geen alleenstaande ouder van een kind jonger dan twaalf jaar.</summary>
    public const string NietGesteldAlleenstaandeOuder = "niet-gesteld-alleenstaande-ouder";

    /// <summary>De belanghebbende had arbeid in dienstbetrekking aanvaard.</summary>
    public const string NietGesteldArbeidAanvaard = "niet-gesteld-arbeid-aanvaard";

    /// <summary>Door de gedraging is geen werk verloren.</summary>
    public const string NietGesteldVerliesVanWerk = "niet-gesteld-verlies-van-werk";

    /// <summary>Van een of meer maanden is de norm niet bekend: bedragen ontbreken.</summary>
    public const string NormOnbekend = "norm-onbekend";

    /// <summary>De norm van een eerder halfjaar geldt ook daarna.</summary>
    public const string NormOverHalfjaar = "norm-over-halfjaar";

    /// <summary>De ontheffing van werk verkrijgen omvat ook aanvaarden en behouden.</summary>
    public const string OntheffingVanWerk = "ontheffing-van-werk";

    /// <summary>De opgegeven norm omvat wat de verordening ook meerekent.</summary>
    public const string OokMeegerekend = "ook-meegerekend";

    /// <summary>Zonder onderzoek naar opvang, scholing en belastbaarheid geldt ook de plicht om voor werk te reizen of te verhuizen niet.</summary>
    public const string OpvangNietOnderzocht = "opvang-niet-onderzocht";

    /// <summary>De plicht volgt uit de wet en hoefde niet te worden opgelegd.</summary>
    public const string PlichtVanRechtswege = "plicht-van-rechtswege";

    /// <summary>Het poortwachtergesprek was vóór de toekenning.</summary>
    public const string PoortwachterVoorToekenning = "poortwachter-voor-toekenning";

    /// <summary>Vanaf welke dag de twaalf maanden lopen.</summary>
    public const string RecidiveAnker = "recidive-anker";

    /// <summary>Of een maatregel meetelt bij herhaling naar categorie, als een van beide gedragingen in geen categorie staat.</summary>
    public const string RecidiveCategorie = "recidive-categorie";

    /// <summary>Of een maatregel van een andere gemeente meetelt.</summary>
    public const string RecidiveGemeente = "recidive-gemeente";

    /// <summary>Of een maatregel om een gedraging van een ander gezinslid meetelt.</summary>
    public const string RecidiveGezinslid = "recidive-gezinslid";

    /// <summary>Of een maatregel om een plicht buiten het vierde lid meetelt.</summary>
    public const string RecidiveGrondslag = "recidive-grondslag";

    /// <summary>Of een op nihil afgestemde maatregel meetelt.</summary>
    public const string RecidiveNihil = "recidive-nihil";

    /// <summary>Of een maatregel in een andere regeling meetelt.</summary>
    public const string RecidiveRegeling = "recidive-regeling";

    /// <summary>Of een maatregel meetelt die rustte op een maatregel die niet meer geldt.</summary>
    public const string RecidiveTrede = "recidive-trede";

    /// <summary>De tekst van de dag van de gedraging geldt.</summary>
    public const string RegimeOpDagVanGedraging = "regime-op-dag-van-gedraging";

    /// <summary>Hoe de zwaarste van twee maatregelen wordt gemeten.</summary>
    public const string SamenloopMaat = "samenloop-maat";

    /// <summary>Bij het vergelijken van maatregelen geldt de laatste bekende norm.</summary>
    public const string SamenloopNorm = "samenloop-norm";

    /// <summary>De maatregel telt mee: de bepaling laat niet open dat hij niet telt.</summary>
    public const string TeltMeeNietGebruikt = "telt-mee-niet-gebruikt";

    /// <summary>De verordening gold op die dag alleen met terugwerkende kracht.</summary>
    public const string TerugwerkendeKracht = "terugwerkende-kracht";

    /// <summary>Een vast bedrag neemt niet meer dan de uitkering van één maand; de rest vervalt.</summary>
    public const string VastBedragBovenNorm = "vast-bedrag-boven-norm";

    /// <summary>Wat verminderde verwijtbaarheid betekent, is een vraag naar afstemming.</summary>
    public const string VerminderdeVerwijtbaarheid = "verminderde-verwijtbaarheid";

    /// <summary>De bepaling over verminderde verwijtbaarheid geldt niet vanzelf voor de 100% van de wet.</summary>
    public const string VerminderdeVerwijtbaarheidVierdeLid = "verminderde-verwijtbaarheid-vierde-lid";

    /// <summary>De verordening gold na de laatste bekende dag ongewijzigd.</summary>
    public const string VerordeningNogVanKracht = "verordening-nog-van-kracht";

    /// <summary>Hoe meer maatregelen over de maanden lopen, en welk deel vervalt.</summary>
    public const string VolgordeVanMaatregelen = "volgorde-van-maatregelen";

    /// <summary>De verordening kent geen waarschuwing.</summary>
    public const string WaarschuwingOnbekend = "waarschuwing-onbekend";

    /// <summary>Na de laatste bekende dag van de wettekst zijn de regels gelijk.</summary>
    public const string WettekstNaHorizon = "wettekst-na-horizon";

    /// <summary>De wettekst is na de laatste lezing niet gewijzigd.</summary>
    public const string WettekstNaLaatsteLezing = "wettekst-na-laatste-lezing";

    /// <summary>Het gekozen percentage is zwaarder dan het tarief dat anders geldt.</summary>
    public const string ZwaarderDanHetTarief = "zwaarder-dan-het-tarief";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle => Aannamesoorten.Codes;
}
