using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>A reason that no measure follows (yet), with the outcome that follows instead.</summary>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="Route">The other route, when that is the outcome.</param>
/// <param name="Vervolgstappen">What the municipality must do.</param>
internal sealed record Beletsel(Uitkomst Uitkomst, Route? Route = null, IReadOnlyList<Vervolgstap>? Vervolgstappen = null)
{
    public static Beletsel GeenMaatregel { get; } = new(Uitkomst.GeenMaatregel);
}
