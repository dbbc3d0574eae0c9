using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Wat twee daden met elkaar te maken hebben.</summary>
internal static class Samenhang
{
    /// <summary>Van één dag, of van dezelfde persoon om dezelfde gemiste afspraak of zonder werkdag ertussen.</summary>
    public static bool Dichtbij(Daad een, Daad ander) => een.Dag == ander.Dag || (een.Van == ander.Van && (DezelfdeDag(een, ander) || Aansluitend(een, ander)));

    /// <summary>Of zij ook zonder gelijke plicht één handeling kunnen zijn.</summary>
    public static bool OokMetAnderePlicht(Daad een, Daad ander) => een.Dag == ander.Dag || (een.Van == ander.Van && DezelfdeDag(een, ander));

    /// <summary>
    /// Of de ene maatregel voorgaat als de zwaarste. Zegt de verordening niet waaraan dat wordt gemeten, dan de lichtste van wat percentage
    /// en totaal aanwijzen: een aanname maakt niets zwaarder. Van even zware blijft die waarvan het minst overblijft; de volgorde van de
    /// opgave is geen reden.
    /// </summary>
    public static bool GaatVoor(Standaard een, Standaard ander, Zwaartemaat? maat) =>
        !SprekenElkaarTegen(een, ander, maat) && !AndersVerweten(een.Grondslag.Daad, ander.Grondslag.Daad)
        && Zwaarder(een, ander, maat) is var verschil && (verschil > 0 || (verschil == 0 && Milder(een).CompareTo(Milder(ander)) < 0));

    /// <summary>Van één persoon om één handeling twee oordelen over dringende redenen: welk geldt, is een vraag, ook als de ene plicht zwaarder weegt.</summary>
    public static bool SprekenElkaarTegen(Standaard een, Standaard ander, Zwaartemaat? maat) =>
        TweeOordelen(een.Grondslag.Daad, ander.Grondslag.Daad) || (Zwaarder(een, ander, maat) == 0 && AndersBeoordeeld(een, ander));

    /// <summary>Of zij van dezelfde persoon zijn en dezelfde plicht noemen: om één handeling is dat één schending.</summary>
    public static bool EenPlicht(Daad een, Daad ander) => een.Van == ander.Van && een.Plicht is not null && een.Plicht == ander.Plicht;

    /// <summary>Van één persoon om één handeling twee oordelen over het verwijt.</summary>
    public static bool AndersVerweten(Daad een, Daad ander) =>
        een.Van == ander.Van && een.Verwijt != Mate.Onbekend && ander.Verwijt != Mate.Onbekend && een.Verwijt != ander.Verwijt;

    /// <summary>Of bij een daad die op niets uitliep een eigen oordeel over dringende redenen staat dat bij de andere niet geldt: het weegt de persoon.</summary>
    public static bool EigenRedenen(Daad een, Daad gestrand) => een.Van == gestrand.Van && gestrand.EigenOordeel && TweeOordelen(een, gestrand);

    /// <summary>Of zij van dezelfde persoon om dezelfde dag of afspraak gaan, en één handeling heten of geen van beide een eigen naam heeft.</summary>
    public static bool KanHetzelfdeZijn(Daad een, Daad ander) =>
        een.Van == ander.Van && DezelfdeDag(een, ander) && (een.Handeling == null || ander.Handeling == null || een.Handeling == ander.Handeling);

    /// <summary>Of zij van dezelfde persoon zijn en één handeling heten, of zonder naam om dezelfde dag of afspraak gaan.</summary>
    public static bool EenHandelingOfZonderNaam(Daad een, Daad ander) =>
        een.Van == ander.Van && (een.Handeling is null || ander.Handeling is null ? DezelfdeDag(een, ander) : een.Handeling == ander.Handeling);

    /// <summary>Of volgens de ene vaststaat of was opgelegd wat volgens de andere niet vaststaat of niet was opgelegd.</summary>
    public static bool AndereFeiten(Daad een, Daad gestrand, string plicht) =>
        gestrand.FeitenStaanVast == Antwoord.Nee || (gestrand.Opgelegd == Antwoord.Nee && een.Opgelegd != Antwoord.Nee && !Plichtsoort.VanRechtswege(plicht));

    /// <summary>Of volgens deze bepaling elke vorm van verwijtbaarheid ontbreekt.</summary>
    public static bool OmHetVerwijt(string regel) => regel is "pw-18-9" or "ioaw-20-3" or "ioaz-20-3";

    /// <summary>Wel en geen dringende redenen, of bij de ene zo dat niets wordt verlaagd. Hoeveel lager dan wel, kan per maatregel verschillen.</summary>
    private static bool TweeOordelen(Daad een, Daad ander) =>
        een.DringendeRedenen != DringendeRedenenOordeel.NietBeoordeeld && ander.DringendeRedenen != DringendeRedenenOordeel.NietBeoordeeld
        && (een.DringendeRedenen, een.OpNihil) != (ander.DringendeRedenen, ander.OpNihil);

    private static int Zwaarder(Standaard een, Standaard ander, Zwaartemaat? maat) => maat == Zwaartemaat.Totaal
        ? (een.Zwaarte, een.Percentage).CompareTo((ander.Zwaarte, ander.Percentage))
        : (een.Percentage, een.Zwaarte).CompareTo((ander.Percentage, ander.Zwaarte));

    private static bool AndersBeoordeeld(Standaard een, Standaard ander) =>
        (een.Grondslag.Daad.DringendeRedenen, een.Grondslag.Daad.Afstemming) != (ander.Grondslag.Daad.DringendeRedenen, ander.Grondslag.Daad.Afstemming);

    private static (bool, bool, bool, bool, int, LocalDate?, Gezinslid, int) Milder(Standaard standaard)
    {
        var (daad, onderdeel) = (standaard.Grondslag.Daad, standaard.Grondslag.Onderdeel);
        var plicht = onderdeel is null ? daad.Plicht : "pw-18-4-" + onderdeel;
        return (
            daad.Verwijt != Mate.Verminderd,
            !KanNogLichter(daad),
            !(standaard.Regel == "pw-18-5" && daad.MagSpreiden(onderdeel!)),
            StaatNietVast(daad),
            Verplichtingen.Alle.ToList().FindIndex(v => v.Code == plicht),
            daad.Dag,
            daad.Van,
            daad.Nummer);
    }

    /// <summary>Wie misschien verminderd verwijtbaar is, krijgt misschien minder: dat blijft een vraag.</summary>
    private static bool KanNogLichter(Daad daad) => daad.Verwijt == Mate.Onbekend || (daad.Verwijt != Mate.Ontbreekt && !daad.VerwijtHeeftReden);

    /// <summary>Wat vaststaat draagt de maatregel, of de andere daad nu ook een schending blijkt of niet.</summary>
    private static bool StaatNietVast(Daad daad) => daad.FeitenStaanVast == Antwoord.Onbekend || daad.Opgelegd == Antwoord.Onbekend;

    private static bool DezelfdeDag(Daad een, Daad ander) => een.Dagen.Intersect(ander.Dagen).Any();

    private static bool Aansluitend(Daad een, Daad ander) => (
        from a in een.Dagen
        from b in ander.Dagen
        select Werkdagen.Eerste(LocalDate.Min(a, b).PlusDays(1)) >= LocalDate.Max(a, b)).Any(zonderWerkdagErtussen => zonderWerkdagErtussen);
}
