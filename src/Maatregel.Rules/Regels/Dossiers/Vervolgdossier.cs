using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>What the rules on terms read: which rules the measures rest on, and when the decision is announced.</summary>
/// <param name="Regeling">The scheme.</param>
/// <param name="Maatregelen">The measures.</param>
/// <param name="Bekendmaking">The day on which the decision is announced.</param>
internal sealed record Vervolgdossier(Regeling Regeling, IReadOnlyList<GeadviseerdeMaatregel> Maatregelen, LocalDate Bekendmaking)
{
    /// <summary>Whether a measure rests on leden 5 to 8.</summary>
    public bool Ladder { get; } = Maatregelen.Any(m => m.Regel.VanVijfdeTotAchtsteLid);

    /// <summary>Whether a measure rests on the verordening.</summary>
    public bool Verordening { get; } = Maatregelen.Any(m => m.Regel.IsVerordening);

    /// <summary>The conducts by which an exemption was lost: their measure rests on a paragraph of its own, not on lid 2.</summary>
    public IReadOnlyList<string> NaOntheffing { get; init; } = [];

    /// <summary>Whether a measure rests on article 18, lid 2, and the verordening.</summary>
    public bool TweedeLid => Maatregelen.Any(m => m.Regel.IsVerordening && !NaOntheffing.Contains(m.Gedraging));
}
