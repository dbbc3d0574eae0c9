using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>One conduct on one basis, with what law and verordening attach to it the first time: a repeat deviates from that.</summary>
/// <param name="Op">The conduct, looked at on its basis.</param>
/// <param name="Tarief">What the step before concluded; <c>null</c> while that is open.</param>
internal sealed record Recidivedossier(Grondslagdossier Op, Tariefuitkomst? Tarief)
{
    public Gedragingdossier Gedraging => Op.Gedraging;

    public Grondslag Grondslag => Op.Grondslag;
}
