using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>A measure that is about to be carried out.</summary>
/// <param name="Gedraging">The conduct.</param>
/// <param name="Grondslag">The basis.</param>
/// <param name="Regel">The rule that fixed percentage and duration.</param>
/// <param name="Tarief">What law and verordening say.</param>
/// <param name="Verlaging">The lowering that was advised.</param>
internal sealed record Uitvoeringsdossier(Gedragingdossier Gedraging, Grondslag Grondslag, RegelId Regel, Tariefuitkomst Tarief, Verlaging Verlaging)
{
    /// <summary>Whether the lowering was tuned to the person, and so is no longer what law and verordening say.</summary>
    public bool Afgestemd => Verlaging != Tarief.Verlaging;
}
