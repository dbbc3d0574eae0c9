using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

/// <summary>What the rules on terms read: which rules the measures rest on, and when the decision is announced.</summary>
/// <param name="Regeling">The scheme.</param>
/// <param name="Regels">The rules that fixed the measures.</param>
/// <param name="Bekendmaking">The day on which the decision is announced.</param>
internal sealed record Vervolgdossier(Regeling Regeling, IReadOnlyList<RegelId> Regels, LocalDate Bekendmaking)
{
    /// <summary>Whether a measure rests on leden 5 to 8.</summary>
    public bool Ladder => Regels.Any(r => r.Waarde is "pw-18-5" or "pw-18-6" or "pw-18-7" or "pw-18-8");

    /// <summary>Whether a measure rests on the verordening.</summary>
    public bool Verordening => Regels.Any(r => r.IsVerordening);
}
