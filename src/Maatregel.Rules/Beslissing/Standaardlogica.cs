using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing;

/// <summary>
/// Default logic: of the rules that claim one percentage and duration, an exception sets aside what it deviates from, and exactly one
/// must be left. Of a start, a spreading and a term no rule deviates from another, so two are a conflict as well. Two left is a conflict,
/// none where one is needed a gap; both are errors and never a silent pick. What stops a case is another matter: there the first rule in
/// the order of the scheme decides.
/// </summary>
internal static class Standaardlogica
{
    /// <summary>
    /// The one rule that is left; <c>null</c> when none is while a rule is still undecided, since the answer may fill it.
    /// </summary>
    /// <exception cref="RegelconflictException">More than one rule is left.</exception>
    /// <exception cref="RegelhiaatException">No rule is left and none is undecided.</exception>
    public static Beoordeling<T>? Beslis<T>(List<Beoordeling<T>> beoordelingen, RegelId grondslag)
        where T : class
    {
        Beoordeling<T>? enige = null;
        foreach (var beoordeling in beoordelingen)
        {
            if (beoordeling.Bevinding.Conclusie is null || OpzijGezetDoor(beoordeling, beoordelingen) is not null) continue;
            if (enige is { } eerste)
            {
                throw new RegelconflictException($"De regels {eerste.Regel.Id} en {beoordeling.Regel.Id} bepalen allebei percentage en duur bij {grondslag}.");
            }

            enige = beoordeling;
        }

        return enige is null && !beoordelingen.Exists(b => b.Bevinding.Status == OverwegingStatus.Onbeslist)
            ? throw new RegelhiaatException($"Geen enkele regel bepaalt percentage en duur bij {grondslag}.")
            : enige;
    }

    /// <summary>The one conclusion of a step in which no rule deviates from another; <c>null</c> when none claims it. Each rule asked is told.</summary>
    /// <exception cref="RegelconflictException">Two rules claim the conclusion.</exception>
    public static Beoordeling<T>? Vraag<TDossier, T>(IReadOnlyList<Regel<TDossier, T>> stap, TDossier dossier, Action<Beoordeling<T>> noteer)
        where T : class
    {
        Beoordeling<T>? enige = null;
        foreach (var regel in stap)
        {
            var beoordeling = new Beoordeling<T>(regel, regel.Beoordeel(dossier));
            noteer(beoordeling);
            if (beoordeling.Bevinding.Conclusie is null) continue;
            if (enige is { } eerste) throw new RegelconflictException($"De regels {eerste.Regel.Id} en {regel.Id} geven allebei een conclusie in dezelfde stap.");
            enige = beoordeling;
        }

        return enige;
    }

    /// <summary>The rule that sets this one aside, if any does. What does not apply needs no setting aside.</summary>
    public static RegelId? OpzijGezetDoor<T>(Beoordeling<T> beoordeling, List<Beoordeling<T>> beoordelingen)
        where T : class
    {
        if (beoordeling.Bevinding.Status == OverwegingStatus.NietVanToepassing) return null;
        foreach (var andere in beoordelingen)
        {
            // A verordening may put the tariff and its repeat in one article: then they have one name.
            if (andere.Bevinding.Conclusie is not null && andere.Regel != beoordeling.Regel && andere.Regel.WijktAfVan.Contains(beoordeling.Regel.Id)) return andere.Regel.Id;
        }

        return null;
    }
}
