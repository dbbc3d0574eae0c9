using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Maakt van maatregelen een plan per maand. De maatregelen gaan in volgorde van gedraging; een latere vult de ruimte die
/// de eerdere in een maand overlaten, zodat geen maand met meer dan 100% van haar norm wordt verlaagd.
/// </summary>
internal static class Planmaker
{
    public static IReadOnlyList<Uitvoeringsplan> Maak(IEnumerable<Verlagingsopdracht> opdrachten, Uitvoeringskader kader)
    {
        var ruimte = new Maandruimte(kader);
        var plannen = opdrachten
            .OrderBy(opdracht => opdracht.Gedragingsdatum)
            .ThenBy(opdracht => opdracht.Gedraging, StringComparer.Ordinal)
            .Select(opdracht => Plan(opdracht, kader, ruimte))
            .ToList();
        return [.. plannen.Select(plan => plan with { Maanden = [.. plan.Maanden.Select(maand => MetUitbetaling(maand, ruimte))] })];
    }

    private static Uitvoeringsplan Plan(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte) => opdracht switch
    {
        { IsNihil: true } => Nihil(opdracht, kader),
        { VastBedrag: { } bedrag } => VastBedragplan.Maak(opdracht, bedrag, kader, ruimte),
        { IsGespreid: true } => Spreidingsplan.Maak(opdracht, kader, ruimte),
        _ => Maandenplan.Maak(opdracht, kader, ruimte),
    };

    private static Uitvoeringsplan Nihil(Verlagingsopdracht opdracht, Uitvoeringskader kader) => new(opdracht.Gedraging)
    {
        Maanden =
        [
            .. Enumerable.Range(0, opdracht.Verlaging.Maanden)
                .Select(opdracht.EersteMaand(kader).PlusMonths)
                .Where(maand => kader.Stand(maand) == Maandstand.Loopt)
                .Select(maand => new Planmaand(maand, 0, 0, null)),
        ],
        Totaal = 0,
    };

    private static Planmaand MetUitbetaling(Planmaand maand, Maandruimte ruimte) =>
        maand with { UitTeBetalen = ruimte.UitTeBetalen(maand.Maand) };
}
