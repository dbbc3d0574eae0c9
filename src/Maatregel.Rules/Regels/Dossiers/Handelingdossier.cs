using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>One act that breached several duties: each conduct, with what it came to.</summary>
/// <param name="Gedragingen">The conducts, at least two, and percentage and duration; <c>null</c> while these are open.</param>
internal sealed record Handelingdossier(IReadOnlyList<(Gedragingdossier Dossier, Tariefuitkomst? Tarief)> Gedragingen)
{
    /// <summary>The conduct under whose verordening the act is looked at.</summary>
    public Gedragingdossier Eerste => Gedragingen[0].Dossier;
}
