using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>The defaults about which text of law and which verordening held on which day.</summary>
internal static class Regimeaannames
{
    public static Aanname VerordeningNogVanKracht(Verordening verordening, LocalDate bekendTotEnMet) => new(
        Aannamecode.VerordeningNogVanKracht,
        $"Van de {verordening.Titel} is bekend dat die gold tot en met {bekendTotEnMet}. Aangenomen is dat die daarna ongewijzigd gold.",
        [verordening.Bron("")]);

    public static Aanname WettekstNaLaatsteLezing(Wetslezing lezing) => new(
        Aannamecode.WettekstNaLaatsteLezing,
        $"De wettekst is gelezen tot en met de versie van {lezing.Versie}. Aangenomen is dat die daarna tot en met {lezing.TotEnMet} niet is gewijzigd.",
        [lezing.Bepaling]);

    public static Aanname RegimeOpDagVanGedraging(LocalDate datum) => new(
        Aannamecode.RegimeOpDagVanGedraging,
        $"Toegepast is de wet zoals die gold op de dag van de gedraging, {datum}. Bekijk of latere, gunstiger wetgeving moet worden toegepast.",
        [Wet.Awb.Artikel("5:4").Lid("2")]);

    public static Aanname TerugwerkendeKracht(Verordening verordening, LocalDate datum) => new(
        Aannamecode.TerugwerkendeKracht,
        $"Op {datum} gold de {verordening.Titel} alleen met terugwerkende kracht. Bekijk of zij zwaarder is dan wat toen bekend was: dat mag niet ten nadele werken.",
        [Wet.Awb.Artikel("5:4").Lid("2"), verordening.Bron("")]);

    public static Aanname DagVanNoShow(LocalDate datum) => new(
        Aannamecode.DatumGedraging,
        $"Gerekend is met {datum} als dag van de gedraging, zoals opgegeven. Op die dag staat geen gemiste afspraak.",
        [Wet.Awb.Artikel("3:2")]);

    public static Aanname DagVanEerdereNoShow(LocalDate datum, LocalDate gemist) => new(
        Aannamecode.DatumGedraging,
        $"Gerekend is met {datum} als dag van de gedraging, zoals opgegeven. De laatste gemiste afspraak was op {gemist}; pas daarmee is de no-show compleet.",
        [Wet.Awb.Artikel("3:2")]);
}
