using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Maakt van maatregelen een plan per maand, in volgorde van gedraging. Geen maand wordt met meer dan 100% van haar norm verlaagd: wat
/// naast een eerdere maatregel niet past, vervalt. Lopen zij na elkaar, dan begint elke maatregel pas als de vorige is geëindigd; wat
/// naast een maatregel uit een eerder besluit niet past, schuift dan door.
/// </summary>
internal static class Planmaker
{
    public static IReadOnlyList<Uitvoeringsplan> Maak(IEnumerable<Verlagingsopdracht> opdrachten, Uitvoeringskader kader)
    {
        List<Verlagingsopdracht> volgorde = [.. opdrachten];
        volgorde.Sort((een, ander) => Volgorde(een, ander));
        var ruimte = Maandruimte.NaastEerdere(kader);
        Uitvoeringsplan[] plannen = volgorde is [{ IsGespreid: false } enige] && kader.AlVerlaagd.Count == 0
            ? [Plan(enige, kader, ruimte)]
            : Samen(volgorde, kader, ruimte);

        // What is left to pay is only known once every measure has taken its part.
        for (var i = 0; i < plannen.Length; i++) plannen[i] = plannen[i] with { Maanden = MetUitbetaling(plannen[i].Maanden, ruimte) };
        return plannen;
    }

    private static Uitvoeringsplan[] Samen(List<Verlagingsopdracht> opdrachten, Uitvoeringskader kader, Maandruimte ruimte)
    {
        if (kader.Volgorde == Maatregelvolgorde.NaElkaar) return NaElkaar(opdrachten, kader, ruimte);
        var ineens = Maandruimte.NaastEerdere(kader);
        return [.. opdrachten.Select(opdracht => Ernaast(Alleen(opdracht, kader, ineens), ruimte))];
    }

    /// <summary>One after the other: each begins in the month after the last month of the one before it.</summary>
    private static Uitvoeringsplan[] NaElkaar(List<Verlagingsopdracht> opdrachten, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var plannen = new Uitvoeringsplan[opdrachten.Count];
        YearMonth? na = null;
        for (var i = 0; i < plannen.Length; i++)
        {
            var opdracht = opdrachten[i];
            plannen[i] = Plan(opdracht.IsNihil ? opdracht : opdracht with { Na = na }, kader, ruimte);
            if (opdracht.IsNihil) continue;
            plannen[i] = plannen[i] with { Verschoven = plannen[i].Verschoven || opdracht.EersteMaand(kader) < na };
            if (Laatste(plannen[i]) is { } laatste) na = laatste.PlusMonths(1);
        }

        return plannen;
    }

    /// <summary>The last month that a measure takes up, also where that month lapses or the amount of it is not known.</summary>
    private static YearMonth? Laatste(Uitvoeringsplan plan) =>
        plan.Maanden.Select(m => (YearMonth?)m.Maand).Concat(plan.ZonderUitkering.Select(m => (YearMonth?)m)).Append(plan.Begin).Max();

    /// <summary>
    /// The plan of a measure by itself. Spreading moves what it takes and adds nothing: what would lapse beside the others without
    /// spreading lapses with it, and only the rest is spread.
    /// </summary>
    private static Uitvoeringsplan Alleen(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ineens)
    {
        var geheel = Plan(opdracht with { Spreiding = [] }, kader, new Maandruimte(kader));
        var past = Ernaast(geheel, ineens);
        var rest = past.Maanden.Sum(m => m.Percentage);
        if (!opdracht.IsGespreid || rest == 0) return past;
        if (past.Vervallen.Count == 0) return Plan(opdracht, kader, new Maandruimte(kader));
        var deel = opdracht with { Verlaging = opdracht.Verlaging with { Percentage = opdracht.Verlaging.Percentage * rest / geheel.Maanden.Sum(m => m.Percentage) } };
        return Plan(deel, kader, new Maandruimte(kader)) with { Vervallen = past.Vervallen };
    }

    /// <summary>The plan of a measure by itself, cut to what the measures beside it leave of each month.</summary>
    private static Uitvoeringsplan Ernaast(Uitvoeringsplan alleen, Maandruimte ruimte)
    {
        List<Planmaand> maanden = new(alleen.Maanden.Count);
        List<YearMonth> vervallen = [.. alleen.Vervallen];
        foreach (var maand in alleen.Maanden)
        {
            var deel = maand.Percentage > ruimte.Punten(maand.Maand)
                ? maand with { Percentage = Centen.RondAf(ruimte.Punten(maand.Maand)), Bedrag = ruimte.Bedrag(maand.Maand) }
                : maand with { Bedrag = ruimte.Bedrag(maand.Maand) < maand.Bedrag ? ruimte.Bedrag(maand.Maand) : maand.Bedrag };
            if (deel.Percentage < maand.Percentage) vervallen.Add(maand.Maand);
            if (deel.Percentage == 0 && deel != maand) continue;
            maanden.Add(deel);
            ruimte.Neem(deel.Maand, deel.Percentage, deel.Bedrag);
        }

        return maanden.SequenceEqual(alleen.Maanden)
            ? alleen
            : alleen with { Maanden = maanden, Vervallen = vervallen, Totaal = alleen.Totaal is null ? null : maanden.Sum(m => m.Bedrag) };
    }

    /// <summary>In the order of the conduct; of one day first what is spread, as was asked, and then by name: together they take the same.</summary>
    private static int Volgorde(Verlagingsopdracht een, Verlagingsopdracht ander)
    {
        var dag = een.Gedragingsdatum.CompareTo(ander.Gedragingsdatum);
        if (dag != 0) return dag;
        return een.IsGespreid == ander.IsGespreid ? string.CompareOrdinal(een.Gedraging, ander.Gedraging) : ander.IsGespreid.CompareTo(een.IsGespreid);
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

    private static Reeks<Planmaand> MetUitbetaling(IReadOnlyList<Planmaand> maanden, Maandruimte ruimte)
    {
        var met = new Planmaand[maanden.Count];
        for (var i = 0; i < met.Length; i++) met[i] = maanden[i] with { UitTeBetalen = ruimte.UitTeBetalen(maanden[i].Maand) };
        return new(met);
    }
}
