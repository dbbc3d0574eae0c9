using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Het horen en de uitzonderingen daarop.</summary>
internal sealed record Horen
{
    /// <summary>De gronden waarop horen achterwege mag blijven.</summary>
    public required IReadOnlyList<HoorGrond> Uitzonderingen { get; init => field = Reeks.Kopie(value); }

    /// <inheritdoc/>
    public override string ToString() => nameof(Horen);
}
