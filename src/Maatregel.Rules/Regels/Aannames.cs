using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels;

/// <summary>The defaults that fill what law or known text leaves open. Each is reported by every advice that rests on it.</summary>
internal static class Aannames
{
    public static Aanname VerordeningNogVanKracht(Verordening verordening, LocalDate bekendTotEnMet) => new(
        "verordening-nog-van-kracht",
        $"Van de {verordening.Titel} is bekend dat die gold tot en met {bekendTotEnMet}. Aangenomen is dat die daarna ongewijzigd gold.",
        [verordening.Vindplaats("")]);

    public static Aanname Bekendmaking(LocalDate peildatum) => new(
        "bekendmaking-is-peildatum",
        $"Er is geen dag van bekendmaking opgegeven. Gerekend is met de peildatum, {peildatum}.",
        [Wet.Awb.Artikel("3:41")]);

    public static Aanname WettekstNaLaatsteLezing(Wetslezing lezing) => new(
        "wettekst-na-laatste-lezing",
        $"De wettekst is gelezen tot en met de versie van {lezing.Versie}. Aangenomen is dat die daarna tot en met {lezing.TotEnMet} niet is gewijzigd.",
        [lezing.Bepaling]);

    public static Aanname RegimeOpDagVanGedraging(LocalDate datum) => new(
        "regime-op-dag-van-gedraging",
        $"Toegepast is de wet zoals die gold op de dag van de gedraging, {datum}. Bekijk of latere, gunstiger wetgeving moet worden toegepast.",
        [Wet.Awb.Artikel("5:4").Lid("2")]);

    public static Aanname KeuzeTegenVoorrang(RegelId gekozen, RegelId voorrang, Bron bron) => new(
        "keuze-tegen-voorrang",
        $"Gekozen is {gekozen}, met een motivering. De verordening laat {voorrang} voorgaan.",
        [bron]);

    public static Aanname MaandenZonderUitkering(GeadviseerdeMaatregel maatregel, Bron bron) => new(
        "maanden-zonder-uitkering",
        $"De maatregel voor {maatregel.Gedraging} loopt ook over {string.Join(" en ", maatregel.ZonderUitkering.Select(NederlandseWeergave.Maand))}. Dan is er geen uitkering. Aangenomen is dat dat deel vervalt en niet later wordt ingehaald; geen bekende bepaling zegt dat.",
        [bron]);

    public static Aanname NormOverHalfjaar(IReadOnlyList<YearMonth> vanaf) => new(
        "norm-over-halfjaar",
        $"De opgegeven norm is ook gebruikt vanaf {string.Join(" en ", vanaf.Select(NederlandseWeergave.Maand))}. Normen veranderen op 1 januari en op 1 juli. Geef de norm vanaf die maand op als latere norm, of geef de leefsituatie.",
        [Wet.Participatiewet.Artikel("38")]);

    public static Aanname Tegelijk(Bron bron) => new(
        "volgorde-van-maatregelen",
        $"Er is meer dan één maatregel. Zij worden tegelijk uitgevoerd; wat in een maand boven 100% van de norm uitkomt, vervalt. Geen bekende bepaling laat ze na elkaar lopen; wie dat wil, kiest het met een reden.",
        [bron, new Productregel("meer maatregelen in één besluit lopen tegelijk")]);

    public static Aanname OokMeegerekend(IReadOnlyList<string> onderdelen, Bron bron) => new(
        "ook-meegerekend",
        $"De verordening berekent het percentage ook over {string.Join(" en ", onderdelen)}. Aangenomen is dat de opgegeven norm dat al omvat, of dat het er niet is.",
        [bron]);

    public static Aanname Hardheidsclausule(Lezing<string> lezing) => new(
        "hardheidsclausule",
        $"De verordening kent een hardheidsclausule: \"{lezing.Inhoud}\". Zij is niet toegepast; beoordeel of dat hier nodig is.",
        [lezing.Bron]);

    public static Aanname BepalingenOnbekend(IReadOnlyList<Bron> bepalingen) => new(
        "bepalingen-onbekend",
        $"De inhoud van {Reeks.Kopie(bepalingen)} is niet bekend. Aangenomen is dat die bepalingen deze gedraging niet noemen.",
        bepalingen);

    public static Aanname OverigeBepalingenOnbekend(Verordening verordening) => new(
        "bepalingen-onbekend",
        $"Niet alle bepalingen van de {verordening.Titel} zijn bekend. Aangenomen is dat de bepalingen die niet zijn gelezen, deze gedraging niet noemen.",
        [verordening.Vindplaats("")]);

    public static Aanname InkeerVolgensVerordening(Bron bron) => new(
        "inkeer-volgens-verordening",
        $"Artikel 18, elfde lid, van de Participatiewet geldt niet voor deze maatregel. Volgens {bron} kan de gemeente zo'n maatregel wel herzien zodra de belanghebbende doet wat van hem wordt gevraagd. Hoe dat verzoek gaat en vanaf wanneer het werkt, is niet bekend; wijs hem er zelf op.",
        [bron]);

    public static Aanname TerugwerkendeKracht(Verordening verordening, LocalDate datum) => new(
        "terugwerkende-kracht",
        $"Op {datum} gold de {verordening.Titel} alleen met terugwerkende kracht. Bekijk of zij zwaarder is dan wat toen bekend was: dat mag niet ten nadele werken.",
        [Wet.Awb.Artikel("5:4").Lid("2"), verordening.Vindplaats("")]);

    public static Aanname HerlevingOnbekend(Verordeningsbepaling bron) => new(
        "herleving-onbekend",
        $"De uitkering eindigt voordat de hele maatregel is uitgevoerd. Of en tot wanneer de rest op een nieuwe uitkering kan worden toegepast, is niet bekend. Aangenomen is van niet.",
        [bron]);

    public static Aanname BedragNietBekend(OpenVraag vraag) => new(
        vraag.Code,
        $"{vraag.Vraag} Het advies noemt daarom van die maand geen bedrag en geen totaal; percentage en maanden veranderen niet. Geef de norm per maand op, of laat de beheerder de normen van dat half jaar toevoegen.",
        vraag.Bronnen);

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
}
