using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels;

/// <summary>What an advice says of the text of the law: until when it was read, what is not known, and what the municipality confirmed.</summary>
internal static class Wetteksten
{
    private static readonly Wetsbepaling Participatiewet = Wet.Participatiewet.Artikel("18");
    private static readonly Wetsbepaling Ioaw = Wet.Ioaw.Artikel("20");
    private static readonly Wetsbepaling Ioaz = Wet.Ioaz.Artikel("20");

    /// <summary>Why a conduct cannot be judged: the provisions that it hangs on and that are not known on its day, the one that carries first.</summary>
    public static Toelichting NietBekend(LocalDate datum, IReadOnlyList<Wetsbepaling> ontbreekt, Wetskennis kennis)
    {
        var eerste = Samen(ontbreekt.FirstOrDefault(GaatVoor) ?? ontbreekt.FirstOrDefault(Draagt) ?? ontbreekt[0]);
        var lezing = kennis.Lezing(eerste);
        Toelichting waarom = $"De gedraging was op {datum}. Hoe {eerste} na {lezing.TotEnMet} luidt, is niet bekend: een wijziging van die wet is aangekondigd ({lezing.Aankondiging}) en de tekst is niet gelezen.";
        string[] ook = [.. kennis.Artikelen(ontbreekt).Where(a => a != eerste.Artikelnummer)];
        return ook.Length switch
        {
            0 => waarom,
            1 => $"{waarom} Dat geldt ook voor artikel {ook[0]}.",
            _ => $"{waarom} Dat geldt ook voor de artikelen {string.Join(", ", ook[..^1])} en {ook[^1]}.",
        };
    }

    /// <summary>The provision on lowering of a scheme.</summary>
    public static Wetsbepaling Verlaging(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Ioaw,
        Regeling.Ioaz => Ioaz,
        _ => Participatiewet,
    };

    /// <summary>What the municipality confirmed of the text of a provision.</summary>
    public static Keuze Bevestigd(Horizonverlenging verlenging, Wetskennis kennis)
    {
        var lezing = kennis.Lezing(verlenging.Wetsbepaling);
        return new(
            Keuze.WettekstBevestigd,
            $"Van {verlenging.Wetsbepaling} is de tekst gelezen tot en met {lezing.TotEnMet}. De gemeente heeft op {verlenging.BevestigdOp} bevestigd dat die tot en met {verlenging.TotEnMet} zo luidt. Bron: {verlenging.Bron}.",
            verlenging.BevestigdOp,
            verlenging.Door,
            [verlenging.Wetsbepaling]);
    }

    /// <summary>What of an advice lies after the last day on which the law is known; that it stays the same, is decisive.</summary>
    public static Aanname NietBekendDaarna(Wetsbepaling bepaling, LocalDate bekend, Wetskennis kennis, IReadOnlyList<string> wat) => new(
        Aannamecode.WettekstNaHorizon,
        $"Hoe {bepaling} na {bekend} luidt, is niet bekend; een wijziging van die wet is aangekondigd ({kennis.Lezing(bepaling).Aankondiging}). Daarna valt {string.Join(" en ", wat)}. Aangenomen is dat de regels dan gelijk zijn. Bekijk dit opnieuw zodra de tekst bekend is.",
        [bepaling]);

    /// <summary>Another route than lowering: these only matter to a duty that they hold themselves.</summary>
    private static bool GaatVoor(Wetsbepaling bepaling) => bepaling is { Wet.Code: "pw", Artikelnummer: "17" or "18b" };

    private static bool Draagt(Wetsbepaling bepaling) =>
        bepaling is { Wet.Code: "pw", Artikelnummer: "18", Lidnummer: "4" or "2" } or { Wet.Code: "ioaw" or "ioaz", Artikelnummer: "20" };

    /// <summary>Article 18 by its lid, since these differ in what they carry; any other as a whole.</summary>
    private static Wetsbepaling Samen(Wetsbepaling bepaling) => bepaling with
    {
        Onderdeelletter = null,
        Lidnummer = bepaling.Artikelnummer == "18" ? bepaling.Lidnummer : null,
    };
}
