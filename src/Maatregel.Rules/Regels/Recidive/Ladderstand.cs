using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>How an earlier measure came to its rung of the ladder of leden 5 to 8: then it may be open which rung this one is.</summary>
internal static class Ladderstand
{
    /// <summary>
    /// Whether the rung below, on which this measure was built, was annulled or withdrawn and no other measure carries it. A rung that itself
    /// was built on nothing else carries nothing either.
    /// </summary>
    public static bool RustteOpVernietigde(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        Alleen(Lager(dossier, eerdere), m => Vervallen(m) || (m.TeltMee != Antwoord.Ja && RustteOpVernietigde(dossier, m)));

    /// <summary>
    /// Whether it is open if the rung below ever was one: it was imposed for a duty that is not in lid 4, or of nothing, nobody said that it
    /// counts, and no other measure carries this one.
    /// </summary>
    public static bool RustteOpTwijfelachtige(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        Alleen(Lager(dossier, eerdere), m => Vervallen(m) || Twijfelachtig(dossier, m) || (m.TeltMee != Antwoord.Ja && RustteOpTwijfelachtige(dossier, m)));

    /// <summary>Whether a measure was imposed for a duty that lid 4 does not name.</summary>
    public static bool BuitenLidVier(EerdereMaatregel maatregel) =>
        maatregel.Grondslag is { } grondslag && Verplichting.Zoek(grondslag.Waarde!)?.Geuniformeerd != true;

    private static List<EerdereMaatregel> Lager(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        Onder(eerdere.Regel) is { } onder && dossier.Casus.EerdereMaatregelen is { } alle
            ? [.. alle.Index().Where(m => onder.Contains(dossier.Lid(m.Item).Lid?.Waarde) && KanDragen(m, (Index(alle, eerdere), eerdere))).Select(m => m.Item)]
            : [];

    /// <summary>
    /// A measure is built on one that was announced before it and not longer before the conduct than the ladder looks back. Where a day
    /// was not told, of two of lid 8 the one that was told first may carry the other, so that no two carry each other.
    /// </summary>
    private static bool KanDragen((int Index, EerdereMaatregel Item) lager, (int Index, EerdereMaatregel Item) hoger)
    {
        if (lager.Index == hoger.Index) return false;
        if (Dag(lager.Item) is not { } van || Dag(hoger.Item) is not { } op) return lager.Item.Regel != hoger.Item.Regel || lager.Index < hoger.Index;
        return van < op && (hoger.Item.Gedragingsdatum ?? op) <= van.PlusMonths(12);
    }

    private static LocalDate? Dag(EerdereMaatregel maatregel) => maatregel.Bekendgemaakt ?? maatregel.Besluitdatum;

    private static int Index(IReadOnlyList<EerdereMaatregel> alle, EerdereMaatregel maatregel) => alle.TakeWhile(m => !ReferenceEquals(m, maatregel)).Count();

    private static bool Alleen(List<EerdereMaatregel> lager, Predicate<EerdereMaatregel> gebrek) => lager.Count > 0 && lager.TrueForAll(gebrek);

    private static bool Vervallen(EerdereMaatregel maatregel) => maatregel.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken;

    /// <summary>What was said of this measure goes before what the municipality set for every case.</summary>
    private static bool Twijfelachtig(Gedragingdossier dossier, EerdereMaatregel maatregel) => maatregel.TeltMee != Antwoord.Ja
        && (BuitenLidVier(maatregel) || (maatregel.Nihil && (maatregel.TeltMee == Antwoord.Nee || dossier.Instellingen.NihilTeltMee != Antwoord.Ja)));

    private static string[]? Onder(RegelId regel) => regel.Waarde switch
    {
        Regelcode.Pw18Lid6 => [Regelcode.Pw18Lid5],
        Regelcode.Pw18Lid7 => [Regelcode.Pw18Lid6],
        Regelcode.Pw18Lid8 => [Regelcode.Pw18Lid7, Regelcode.Pw18Lid8],
        _ => null,
    };
}
