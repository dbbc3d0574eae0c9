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
    public static bool RustteOpVernietigde(Gedragingdossier dossier, EerdereMaatregel eerdere) => RustteOpNiets(dossier, eerdere, Vervallen);

    /// <summary>
    /// Whether it is open if the rung below ever was one: it was imposed for a duty that is not in lid 4, or of nothing, nobody said that it
    /// counts, and no other measure carries this one.
    /// </summary>
    public static bool RustteOpTwijfelachtige(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        RustteOpNiets(dossier, eerdere, m => Vervallen(m) || Twijfelachtig(dossier, m));

    /// <summary>Whether a measure was imposed for a duty that lid 4 does not name.</summary>
    public static bool BuitenLidVier(EerdereMaatregel maatregel) =>
        maatregel.Grondslag is { } grondslag && Verplichting.Zoek(grondslag.Waarde!)?.Geuniformeerd != true;

    /// <summary>
    /// In the order in which they were announced each rung knows what it rests on, so it is said of all at once. What fails and came no later
    /// leaves a rung in doubt, unless one that holds can carry it; of two of lid 8 only the one that certainly came earlier.
    /// </summary>
    private static bool RustteOpNiets(Gedragingdossier dossier, EerdereMaatregel eerdere, Predicate<EerdereMaatregel> faalt)
    {
        if (Onder(eerdere.Regel.Waarde) is null || dossier.Casus.EerdereMaatregelen is not { } alle || !alle.Any(m => faalt(m))) return false;
        List<(EerdereMaatregel Maatregel, string? Lid)> treden =
            [.. alle.Select(m => (Maatregel: m, Lid: dossier.Lid(m).Lid?.Waarde)).OrderBy(t => Dag(t.Maatregel) ?? LocalDate.MinIsoValue).ThenBy(t => t.Lid, StringComparer.Ordinal)];
        var draagtNiet = new bool[treden.Count];
        for (var i = 0; i < treden.Count; i++)
        {
            var (maatregel, lid) = treden[i];
            var onder = Onder(lid);
            var lager = onder is null ? [] : Enumerable.Range(0, i).Where(j => onder.Contains(treden[j].Lid) && (treden[j].Lid != lid || Dag(treden[j].Maatregel) < Dag(maatregel))).ToList();
            var opNiets = lager.Exists(j => draagtNiet[j]) && lager.TrueForAll(j => draagtNiet[j] || !KanDragen(dossier, treden[j].Maatregel, maatregel));
            if (ReferenceEquals(maatregel, eerdere)) return opNiets;
            draagtNiet[i] = faalt(maatregel) || (opNiets && maatregel.TeltMee != Antwoord.Ja);
        }

        return false;
    }

    /// <summary>
    /// A measure is built on one whose window its conduct fell in: the window of the ladder itself. Where the day that the window runs from
    /// was not told, the best known day of the measure stands in for it.
    /// </summary>
    private static bool KanDragen(Gedragingdossier dossier, EerdereMaatregel lager, EerdereMaatregel hoger) =>
        (Meetelling.Anker(lager, dossier.Instellingen.RecidiveAnker) ?? Dag(lager)) is not { } anker
        || (hoger.Gedragingsdatum ?? Dag(hoger)) is not { } gedraging
        || Venster.Na(anker, Venster.MaandenVanDeWet).Bevat(gedraging);

    private static LocalDate? Dag(EerdereMaatregel maatregel) => maatregel.Bekendgemaakt ?? maatregel.Besluitdatum ?? maatregel.Gedragingsdatum;

    private static bool Vervallen(EerdereMaatregel maatregel) => maatregel.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken;

    /// <summary>What was said of this measure goes before what the municipality set for every case.</summary>
    private static bool Twijfelachtig(Gedragingdossier dossier, EerdereMaatregel maatregel) => maatregel.TeltMee != Antwoord.Ja
        && (BuitenLidVier(maatregel) || (maatregel.Nihil && (maatregel.TeltMee == Antwoord.Nee || dossier.Instellingen.NihilTeltMee != Antwoord.Ja)));

    private static string[]? Onder(string? lid) => lid switch
    {
        Regelcode.Pw18Lid6 => [Regelcode.Pw18Lid5],
        Regelcode.Pw18Lid7 => [Regelcode.Pw18Lid6],
        Regelcode.Pw18Lid8 => [Regelcode.Pw18Lid7, Regelcode.Pw18Lid8],
        _ => null,
    };
}
