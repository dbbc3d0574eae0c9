using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>The course of the invitations of a no-show, as the rules read it.</summary>
internal static class Oproepverloop
{
    /// <summary>The invitation whose appointment came last; the rules look at that one.</summary>
    public static Oproep? Laatste(this Feiten.NoShow noShow) => noShow.Oproepen.Count == 0 ? null : noShow.Oproepen[^1];

    /// <summary>Somebody who does not come, is plausibly called and did not cancel beforehand misses the appointment.</summary>
    public static bool Gemist(this Oproep oproep) =>
        oproep is { Verschenen: Antwoord.Nee, VoorafAfgemeld: Antwoord.Nee, Aannemelijk: Antwoord.Ja };
}
