using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

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

    /// <summary>What the verordening says on the duration for the letter of art. 18 lid 4 that is the basis.</summary>
    public Lezing<UniformeDuur> UniformeDuur => new Grondslagdossier(Gedraging, Grondslag).UniformeDuur;
}
