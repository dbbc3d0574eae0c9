using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>What the scheme concluded on one conduct.</summary>
/// <param name="Gedraging">The name of the conduct.</param>
internal sealed record Gedragingbeslissing(string Gedraging)
{
    /// <summary>Everything the rules read; <c>null</c> when no text of law or verordening was found to read it under.</summary>
    public Gedragingdossier? Dossier { get; init; }

    /// <summary>The outcome when it is certain that no measure follows (yet); <c>null</c> when a measure may follow.</summary>
    public Uitkomst? Einde { get; init; }

    /// <summary>The rule that decided.</summary>
    public RegelId? Regel { get; init; }

    /// <summary>Why.</summary>
    public Toelichting? Toelichting { get; init; }

    /// <summary>The other route.</summary>
    public Route? Route { get; init; }

    /// <summary>The bases that fit, each worked out.</summary>
    public IReadOnlyList<Uitgewerkt> Kandidaten { get; init; } = [];

    /// <summary>The basis that was chosen, or the only one.</summary>
    public Uitgewerkt? Gekozen { get; init; }
}
