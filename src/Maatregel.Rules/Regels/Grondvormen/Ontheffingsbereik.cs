using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>How far an exemption reaches, and can reach (art. 9 lid 2 and 9a Participatiewet; 37a and 38 IOAW and IOAZ).</summary>
internal static class Ontheffingsbereik
{
    /// <summary>
    /// Whether the college can exempt from a duty of work and participation. Art. 9 lid 2 and art. 9a Participatiewet name letters a (obtaining, accepting
    /// and keeping work) and c, not b: provisions and examinations go on. Where it is not certain how far an exemption can
    /// reach, the answer is unknown.
    /// </summary>
    public static Antwoord KanWordenOntheven(this Verplichting verplichting) => verplichting.Bron switch
    {
        { Artikelnummer: "9", Onderdeelletter: "b" } or { Onderdeelletter: "h" } => Antwoord.Nee,
        { Artikelnummer: "9" } or { Onderdeelletter: "a" } => Antwoord.Ja,
        { Artikelnummer: "37", Onderdeelletter: "b" or "c" or "f" } => Antwoord.Ja,
        _ => Antwoord.Onbekend,
    };

    /// <summary>Whether an exemption held for a duty on a day. Unknown where it is not certain how far it reaches or can reach.</summary>
    public static Antwoord Geldt(this Ontheffing ontheffing, Casus casus, Gezinslid van, LocalDate dag, Verplichting verplichting)
    {
        if (!new Geldigheid(ontheffing.Van, ontheffing.TotEnMet).Bevat(dag) || !verplichting.Arbeidsverplichting) return Antwoord.Nee;
        var reikt = ontheffing.Reikt(verplichting);
        return reikt != Antwoord.Nee && ontheffing.Twijfel(casus, van, dag, verplichting.Bron) is not null ? Antwoord.Onbekend : reikt;
    }

    private static Antwoord Reikt(this Ontheffing ontheffing, Verplichting verplichting)
    {
        var kan = verplichting.KanWordenOntheven();
        if (ontheffing.Verplichtingen.Count == 0) return kan == Antwoord.Ja ? Antwoord.Ja : Antwoord.Onbekend;
        if (ontheffing.Verplichtingen.Contains(verplichting)) return kan == Antwoord.Nee ? Antwoord.Onbekend : Antwoord.Ja;
        if (ontheffing.ViaHetVerkrijgenVanWerk(verplichting)) return Antwoord.Ja;
        return kan == Antwoord.Onbekend && verplichting.Geuniformeerd && ontheffing.NoemtAlleenArtikel9() ? Antwoord.Onbekend : Antwoord.Nee;
    }

    /// <summary>
    /// Whether a duty is lifted only because the exemption names obtaining work: accepting and keeping it goes along. In the
    /// Participatiewet all three stand in art. 9 lid 1 letter a; in the IOAW and IOAZ in letters a and c.
    /// </summary>
    public static bool ViaHetVerkrijgenVanWerk(this Ontheffing ontheffing, Verplichting verplichting) =>
        Verkrijgen(verplichting) is { } verkrijgen && !ontheffing.Verplichtingen.Contains(verplichting) && ontheffing.Verplichtingen.Any(v => v.Code == verkrijgen);

    private static string? Verkrijgen(Verplichting verplichting) => verplichting.Code switch
    {
        Verplichtingcode.Pw18Lid4A => Verplichtingcode.Pw9Lid1AVerkrijgen,
        Verplichtingcode.Ioaw37Lid1C => Verplichtingcode.Ioaw37Lid1A,
        Verplichtingcode.Ioaz37Lid1C => Verplichtingcode.Ioaz37Lid1A,
        _ => null,
    };

    /// <summary>
    /// Whether an exemption speaks of obtaining work in the words of art. 9 lid 1 letter a only. Letters b to g of art. 18 lid 4 work that
    /// out, so it is open whether they go along. Who names a letter of lid 4 has named all that were meant: letter a, which goes along
    /// anyhow, says that there is no other.
    /// </summary>
    private static bool NoemtAlleenArtikel9(this Ontheffing ontheffing) =>
        ontheffing.Verplichtingen.Any(v => v.Code == Verplichtingcode.Pw9Lid1AVerkrijgen) && !ontheffing.Verplichtingen.Any(v => v.Geuniformeerd);
}
