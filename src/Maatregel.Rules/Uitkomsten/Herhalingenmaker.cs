using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// What each clause on repeats does besides the same act again, which the rows show: within which term, and after a measure for something
/// else, a measure of nil and a warning. Two versions that differ only in this would else look alike.
/// </summary>
internal sealed class Herhalingenmaker(Verordening verordening, Proefzaak zaak, Func<Casus, Proefuitkomst> vraag)
{
    /// <summary>Of the conducts under one clause the one in the middle, so that others may stand in a lower and in a higher category.</summary>
    public IEnumerable<Bijzonderheid> Maak(IReadOnlyList<Geval> gevallen) =>
        gevallen.Where(g => g.Recidive is not null).GroupBy(g => g.Recidive!)
            .SelectMany(clausule => Van(clausule.Key, clausule.OrderBy(g => g.Categorie).ElementAt(clausule.Count() / 2), gevallen));

    private IEnumerable<Bijzonderheid> Van(Recidiveregeling regeling, Geval geval, IReadOnlyList<Geval> gevallen)
    {
        if (Eerder(geval) is not { } zelfde) yield break;
        if (Termijn(regeling) is { } termijn) yield return Maak(geval, $"opnieuw {termijn}", zelfde);
        foreach (var ander in gevallen.Where(g => g != geval).DistinctBy(g => g.Categorie?.CompareTo(geval.Categorie)))
        {
            if (Eerder(ander) is { } eerdere) yield return Maak(geval, $"na een maatregel om {ander.Naam}", eerdere);
        }

        yield return Maak(geval, "na een maatregel die op nihil is gesteld", zelfde with { Percentage = 0 });
        if (verordening.Waarschuwing?.Inhoud is not null) yield return Maak(geval, "na een waarschuwing", zelfde with { Percentage = null, Maanden = null, Waarschuwing = true });
    }

    private EerdereMaatregel? Eerder(Geval geval) =>
        vraag(zaak.Van(geval, [])) is { Regel: not null } uitkomst ? zaak.Eerder(uitkomst, geval, 1) : null;

    private Bijzonderheid Maak(Geval geval, string anders, EerdereMaatregel eerdere) => new("herhaling", $"{geval.Naam}; {anders}", vraag(zaak.Van(geval, [eerdere])));

    private static string? Termijn(Recidiveregeling regeling) => (regeling.VensterInMaanden, regeling.Anker) is ({ } maanden, { } anker)
        ? $"binnen {NederlandseWeergave.Maanden(maanden)} na {NederlandseWeergave.Anker(anker)}{(regeling.Keten ? ", telkens na de vorige" : "")}"
        : null;
}
