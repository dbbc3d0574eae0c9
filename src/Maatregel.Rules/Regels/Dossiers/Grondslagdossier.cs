using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>One conduct, looked at on one basis.</summary>
/// <param name="Gedraging">The conduct.</param>
/// <param name="Grondslag">The basis.</param>
internal sealed record Grondslagdossier(Gedragingdossier Gedraging, Grondslag Grondslag)
{
    /// <summary>What the verordening says on the duration for the letter of art. 18 lid 4 that is the basis.</summary>
    public Lezing<UniformeDuur> UniformeDuur => field ??= this.LeesUniformeDuur();
}
