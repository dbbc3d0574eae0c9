using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.NoShow;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Which duties a conduct may have breached: the one the consulent names, and those that fit what a missed appointment was for or
/// that lie so near to the named one that either may be meant. Where they differ, the basis must be chosen.
/// </summary>
internal static class Verplichtingkeuze
{
    private static readonly Verplichting LidVierH = Verplichting.Zoek(Verplichtingcode.Pw18Lid4H)!;
    private static readonly Verplichting Participatievoorziening = Verplichting.Zoek(Verplichtingcode.Pw9Lid1BParticipatievoorziening)!;

    public static IReadOnlyList<Verplichting> Bepaal(Regeling regeling, Gedraging gedraging)
    {
        var passend = gedraging.NoShow is { } noShow ? Doelplichten.Passend(regeling, noShow.Doel) : Ernaast(gedraging.Verplichting);
        return gedraging.Verplichting is { } genoemd ? [genoemd, .. passend.Where(p => p != genoemd)] : passend;
    }

    /// <summary>The duties that a fact alone points to: the named one, unless the purpose speaks against it, and the only one that fits what the appointment was for.</summary>
    public static IReadOnlyList<Verplichting> Gegeven(Regeling regeling, Gedraging gedraging)
    {
        IReadOnlyList<Verplichting> passend = gedraging.NoShow is { } noShow && Doelplichten.Enige(regeling, noShow.Doel) is { } enige ? [enige] : [];
        return gedraging.Verplichting is { } genoemd && BuitenDoel(regeling, gedraging) is null ? [genoemd, .. passend] : passend;
    }

    /// <summary>The named duty, of the two that only the purpose of an appointment tells apart, when that was the other: two facts then contradict each other.</summary>
    public static Verplichting? BuitenDoel(Regeling regeling, Gedraging gedraging) =>
        gedraging is { NoShow: { } noShow, Verplichting: { } genoemd } && (genoemd == LidVierH || genoemd == Participatievoorziening) && !Doelplichten.Passend(regeling, noShow.Doel).Contains(genoemd) ? genoemd : null;

    /// <summary>Cooperation with research stands in article 18, fourth paragraph, onderdeel h, and in article 9: a name alone does not tell them apart.</summary>
    private static IReadOnlyList<Verplichting> Ernaast(Verplichting? genoemd) =>
        genoemd == LidVierH ? [Participatievoorziening] : genoemd == Participatievoorziening ? [LidVierH] : [];
}
