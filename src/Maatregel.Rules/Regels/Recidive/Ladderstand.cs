using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>How an earlier measure came to its rung of the ladder of leden 5 to 8.</summary>
internal static class Ladderstand
{
    /// <summary>
    /// Whether the rung below, on which this measure was built, was annulled or withdrawn and no other measure carries it: then it is
    /// open which rung this one is.
    /// </summary>
    public static bool RustteOpVernietigde(Gedragingdossier dossier, EerdereMaatregel eerdere)
    {
        if (Onder(eerdere.Regel) is not { } onder || dossier.Casus.EerdereMaatregelen is not { } alle) return false;
        List<EerdereMaatregel> lager = [.. alle.Where(m => m != eerdere && onder.Contains(dossier.Lid(m).Lid?.Waarde))];
        return lager.Exists(Vervallen) && lager.TrueForAll(Vervallen);
    }

    private static bool Vervallen(EerdereMaatregel maatregel) => maatregel.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken;

    private static string[]? Onder(RegelId regel) => regel.Waarde switch
    {
        Regelcode.Pw18Lid6 => [Regelcode.Pw18Lid5],
        Regelcode.Pw18Lid7 => [Regelcode.Pw18Lid6],
        Regelcode.Pw18Lid8 => [Regelcode.Pw18Lid7, Regelcode.Pw18Lid8],
        _ => null,
    };
}
