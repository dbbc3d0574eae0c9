using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels;

/// <summary>The defaults that fill what law or known text leaves open. Each is reported by every advice that rests on it.</summary>
internal static class Aannames
{
    public static Aanname Modelbepaling(string onderwerp, Verordeningsbepaling bron) => new(
        "modelbepaling-" + onderwerp,
        $"Wat de verordening over {onderwerp} zegt, is niet bekend. Aangenomen is {bron}.",
        [bron]);

    public static Aanname VerordeningNogVanKracht(Verordening verordening, LocalDate bekendTotEnMet) => new(
        "verordening-nog-van-kracht",
        $"Van de {verordening.Titel} is bekend dat die gold tot en met {bekendTotEnMet}. Aangenomen is dat die daarna ongewijzigd gold.",
        [verordening.Vindplaats("")]);

    public static Aanname Bekendmaking(LocalDate peildatum) => new(
        "bekendmaking-is-peildatum",
        $"Er is geen dag van bekendmaking opgegeven. Gerekend is met de peildatum, {peildatum}.",
        [Wet.Awb.Artikel("3:41")]);

    public static Aanname MaandVanOplegging { get; } = new(
        "maand-van-oplegging",
        $"Onder de maand van oplegging is verstaan de maand waarin de maatregel ingaat. De wet omschrijft dat niet.",
        [Wet.Participatiewet.Artikel("18").Lid("5")]);

    public static Aanname WettekstNaLaatsteLezing { get; } = new(
        "wettekst-na-laatste-lezing",
        $"De wettekst is gelezen tot en met de versie van {Wettekst.GelezenTotEnMet}. Aangenomen is dat die daarna in 2026 niet is gewijzigd.",
        [Wet.Participatiewet.Artikel("18")]);

    public static Aanname RegimeOpDagVanGedraging(LocalDate datum) => new(
        "regime-op-dag-van-gedraging",
        $"Toegepast is de wet zoals die gold op de dag van de gedraging, {datum}. Bekijk of latere, gunstiger wetgeving moet worden toegepast.",
        [Wet.Awb.Artikel("5:4").Lid("2")]);

    public static Aanname Herhalingsoproep { get; } = new(
        "herhalingsoproep",
        $"Een no-show telt pas na een gemiste herhalingsoproep. Dat volgt uit het werkproces, niet uit de wet; de gemeente kan het anders instellen.",
        [new Werkproces("herhalingsoproep")]);

    public static Aanname LangerDanStandaard(Verlaging afstemming, Verlaging standaard, Bron bron) => new(
        "afstemming-langer-dan-standaard",
        $"De maatregel is afgestemd op {afstemming}. Dat is langer dan de standaard, {standaard}, en niet zwaarder. Aangenomen is dat afstemmen ook zo kan.",
        [bron]);

    public static Aanname OntheffingVanWerk(Bron bron) => new(
        "ontheffing-van-werk",
        $"De ontheffing noemt het verkrijgen van werk. Aangenomen is dat zij ook het aanvaarden en behouden van werk omvat: artikel 9, eerste lid, onderdeel a, noemt die samen.",
        [bron]);

    public static Aanname KeuzeTegenVoorrang(RegelId gekozen, RegelId voorrang, Bron bron) => new(
        "keuze-tegen-voorrang",
        $"Gekozen is {gekozen}, met een motivering. De verordening laat {voorrang} voorgaan.",
        [bron]);

    public static Aanname NietGesteld(string code, Toelichting tekst, Bron bron) => new("niet-gesteld-" + code, tekst, [bron]);

    public static Aanname VerminderdeVerwijtbaarheid(Leesuitslag uitslag, Bron bron) => new(
        "verminderde-verwijtbaarheid",
        uitslag switch
        {
            Leesuitslag.NietGeregeld => $"De gedraging is verminderd verwijtbaar. De verordening regelt niet wat dan met het percentage gebeurt; het is niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
            Leesuitslag.BuitenToepassing => $"De gedraging is verminderd verwijtbaar. Wat de verordening dan bepaalt, blijft buiten toepassing; het percentage is daarom niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
            _ => $"De gedraging is verminderd verwijtbaar. Van de verordening is niet bekend wat zij dan bepaalt; het percentage is daarom niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
        },
        [bron]);

    public static Aanname VerminderdBijVierdeLid(Bron bron) => new(
        "verminderde-verwijtbaarheid-vierde-lid",
        $"De gedraging is verminderd verwijtbaar. Wat de verordening dan bepaalt, is niet toegepast op de 100% die de wet bij het vierde lid noemt. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
        [bron, Wet.Participatiewet.Artikel("18").Lid("5")]);

    public static Aanname PercentageNietGebruikt(decimal gekozen, Bron bron) => new(
        "percentage-niet-gebruikt",
        $"Het gekozen percentage, {gekozen}%, is niet gebruikt: hier valt geen percentage te kiezen.",
        [bron]);

    public static Aanname ZwaarderDanHetTarief(decimal gekozen, decimal tarief, Bron bron) => new(
        "zwaarder-dan-het-tarief",
        $"Het gekozen percentage, {gekozen}%, is hoger dan het tarief van {tarief}%. De verordening laat die ruimte; leg in het besluit uit waarom het hoger moet.",
        [bron]);

    public static Aanname MaandenZonderUitkering(GeadviseerdeMaatregel maatregel, Bron bron) => new(
        "maanden-zonder-uitkering",
        $"De maatregel voor {maatregel.Gedraging} loopt ook over {string.Join(" en ", maatregel.ZonderUitkering.Select(NederlandseWeergave.Maand))}. Dan is er geen uitkering. Aangenomen is dat dat deel vervalt en niet later wordt ingehaald; geen bekende bepaling zegt dat.",
        [bron]);

    public static Aanname NietUitvoerbaar(string gedraging, Bron bron) => new(
        "niet-uitvoerbaar",
        $"De maatregel voor {gedraging} kan in geen enkele maand worden uitgevoerd. Of het zin heeft die toch op te leggen, is niet beoordeeld; beslis dat voordat het besluit wordt verzonden.",
        [bron]);

    public static Aanname Volgorde(Bron bron) => new(
        "volgorde-van-maatregelen",
        $"Er is meer dan één maatregel. Zij worden tegelijk uitgevoerd, in volgorde van gedraging; wat in een maand boven 100% van de norm uitkomt, schuift door. Dat doorschuiven staat in geen bekende bepaling. Bekijk of dit gezien ernst, verwijtbaarheid en omstandigheden verantwoord is.",
        [bron]);

    public static Aanname LaatstUitbetaaldOnbekend(Verordeningsbepaling bron) => new(
        "laatst-uitbetaald-onbekend",
        $"Welke maand het laatst is uitbetaald, is niet opgegeven. De verordening laat een eerdere maand toe die nog niet is uitbetaald; gerekend is met de maand na bekendmaking.",
        [bron]);

    public static Aanname OokMeegerekend(IReadOnlyList<string> onderdelen, Bron bron) => new(
        "ook-meegerekend",
        $"De verordening berekent het percentage ook over {string.Join(" en ", onderdelen)}. Aangenomen is dat de opgegeven norm dat al omvat, of dat het er niet is.",
        [bron]);

    public static Aanname Hardheidsclausule(Lezing<string> lezing) => new(
        "hardheidsclausule",
        $"De verordening kent een hardheidsclausule: \"{lezing.Inhoud}\". Zij is niet toegepast; beoordeel of dat hier nodig is.",
        [lezing.Bron]);

    public static Aanname HoofdregelIngang(Verordeningsbepaling bron) => new(
        "modelbepaling-ingang",
        $"Wat de verordening over ingang zegt, is niet bekend. Aangenomen is de hoofdregel van {bron}: de maand na bekendmaking. Dat een eerdere, nog niet uitbetaalde maand mag, is niet aangenomen.",
        [bron]);

    public static Aanname BepalingenOnbekend(IReadOnlyList<Bron> bepalingen) => new(
        "bepalingen-onbekend",
        $"De inhoud van {Reeks.Kopie(bepalingen)} is niet bekend. Aangenomen is dat die bepalingen deze gedraging niet noemen.",
        bepalingen);

    public static Aanname TerugwerkendeKracht(Verordening verordening, LocalDate datum) => new(
        "terugwerkende-kracht",
        $"Op {datum} gold de {verordening.Titel} alleen met terugwerkende kracht. Bekijk of zij zwaarder is dan wat toen bekend was: dat mag niet ten nadele werken.",
        [Wet.Awb.Artikel("5:4").Lid("2"), verordening.Vindplaats("")]);

    public static Aanname WaarschuwingOnbekend(Verordeningsbepaling bron) => new(
        "waarschuwing-onbekend",
        $"Of de verordening een waarschuwing kent, is niet bekend. Aangenomen is van niet.",
        [bron]);

    public static Aanname HerlevingOnbekend(Verordeningsbepaling bron) => new(
        "herleving-onbekend",
        $"De uitkering eindigt voordat de hele maatregel is uitgevoerd. Of en tot wanneer de rest op een nieuwe uitkering kan worden toegepast, is niet bekend. Aangenomen is van niet.",
        [bron]);

    public static Aanname IngangOnbekend(Verordeningsbepaling bron) => new(
        "ingang-onbekend",
        $"Wat de verordening over ingang zegt, is niet bekend. Aangenomen is dat de maatregel ingaat in de maand na bekendmaking.",
        [bron]);

    public static Aanname NormOnbekend(Verordeningsbepaling bron) => new(
        "berekeningsgrondslag-onbekend",
        $"Waarover de verordening het percentage berekent, is niet bekend. Aangenomen is de norm van elke maand waarin wordt verlaagd.",
        [bron]);

    public static Aanname DagVanNoShow(LocalDate datum) => new(
        "datum-gedraging",
        $"Gerekend is met {datum} als dag van de gedraging, zoals opgegeven. Op die dag staat geen gemiste afspraak.",
        [Wet.Awb.Artikel("3:2")]);

    public static Aanname DagVanEerdereNoShow(LocalDate datum, LocalDate gemist) => new(
        "datum-gedraging",
        $"Gerekend is met {datum} als dag van de gedraging, zoals opgegeven. De laatste gemiste afspraak was op {gemist}; pas daarmee is de no-show compleet.",
        [Wet.Awb.Artikel("3:2")]);

    public static Aanname ArbeidAanvaard(Bron bron) => NietGesteld(
        "arbeid-aanvaard",
        $"Niet gesteld is of de belanghebbende arbeid in dienstbetrekking had aanvaard. Alleen dan kan de uitkering worden geweigerd. Aangenomen is van wel.",
        bron);
}
