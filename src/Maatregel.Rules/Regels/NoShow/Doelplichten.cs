using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>
/// Which duty somebody may have breached who did not come, by what the appointment was for. Each duty names its provision: a provision for
/// work, and research towards it, stand in article 18, lid 4, onderdeel h, of the Participatiewet and in article 37, lid 1, onderdeel e, of
/// the IOAW and the IOAZ; research towards a participatievoorziening only in article 9, lid 1, onderdeel b, of the Participatiewet.
/// </summary>
internal static class Doelplichten
{
    private static readonly Verplichting Participatievoorziening = Verplichting.Zoek(Verplichtingcode.Pw9Lid1BParticipatievoorziening)!;
    private static readonly Verplichting Medewerking = Verplichting.Zoek(Verplichtingcode.Pw17Lid2Medewerking)!;

    /// <summary>The duties that fit; none where the law of that scheme knows no duty to come for that.</summary>
    public static IReadOnlyList<Verplichting> Passend(Regeling regeling, NoShowDoel doel) => (regeling, doel) switch
    {
        (Regeling.Participatiewet, NoShowDoel.VaststellenRecht) => [Medewerking],
        (_, NoShowDoel.VaststellenRecht) => [],
        (Regeling.Participatiewet, NoShowDoel.OnderzoekParticipatievoorziening) => [Participatievoorziening],
        (Regeling.Participatiewet, NoShowDoel.OnderzoekMogelijkheden) => [Voorziening(regeling), Participatievoorziening],
        _ => [Voorziening(regeling)],
    };

    /// <summary>
    /// The only duty that fits, when the purpose itself points to it. The IOAW and the IOAZ know no participatievoorziening: what was meant by
    /// that purpose there, a person says.
    /// </summary>
    public static Verplichting? Enige(Regeling regeling, NoShowDoel doel) =>
        (regeling == Regeling.Participatiewet || doel != NoShowDoel.OnderzoekParticipatievoorziening) && Passend(regeling, doel) is [var enige] ? enige : null;

    private static Verplichting Voorziening(Regeling regeling) => Verplichting.Zoek(regeling switch
    {
        Regeling.Ioaw => Verplichtingcode.Ioaw37Lid1E,
        Regeling.Ioaz => Verplichtingcode.Ioaz37Lid1E,
        _ => Verplichtingcode.Pw18Lid4H,
    })!;
}
