namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks what a repeat does: every step stays within bounds.</summary>
internal static class Recidivecontrole
{
    private const string Pad = "$.recidive";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        if (Statuscontrole.Inhoud(v.Recidive, Pad, v, b) is not { } recidive) return;
        b.Eis(recidive.VensterInMaanden is >= 1 and <= Maat.Termijn, Pad + ".inhoud.vensterInMaanden", "buiten-bereik", $"Een venster duurt ten minste een maand en hoogstens {Maat.Termijn} maanden.");
        b.Eis(recidive.Stappen.Count > 0, Pad + ".inhoud.stappen", "ongeldig-aantal", "Zeg wat er bij herhaling gebeurt: geef ten minste één stap.");
        foreach (var (index, stap) in recidive.Stappen.Index())
        {
            var pad = JsonPad.Element(Pad + ".inhoud.stappen", index);
            Stap(stap, pad, b);
            b.Eis(
                stap.Waarde <= 0 || Tarieven(v).All(t => Zwaarte(recidive, t, index + 1) >= Zwaarte(recidive, t, index)),
                pad,
                "herhaling-lichter",
                "Met deze stap is een herhaling lichter dan de keer ervoor. Zet een plafond nooit onder het tarief, en maak een duur niet korter.",
                null,
                "$.tarieven");
        }
    }

    /// <summary>Every tariff that a repeat may change. A fixed amount has no percentage.</summary>
    private static IEnumerable<Tarief> Tarieven(Verordening v) =>
    [
        .. ((Tarief?[])
        [
            .. v.Tarieven.Select(t => t.Tarief),
            .. v.Gedragingen.Select(g => g.Tarief),
            .. (v.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => g.Tarief),
            .. (v.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select(s => s.Tarief),
        ]).OfType<Tarief>().Where(t => t is { Percentage: >= 0, Maanden: null or >= 1 }),
    ];

    /// <summary>Percentage times months after so many repeats. A duration that follows from the case is at least a month.</summary>
    private static decimal Zwaarte(Recidiveregeling recidive, Tarief tarief, int herhalingen)
    {
        var (percentage, maanden) = recidive.Na(herhalingen, Math.Min(tarief.Percentage!.Value, 100), tarief.Maanden ?? 1);
        return percentage * maanden;
    }

    private static void Stap(RecidiveStap stap, string pad, Tegenspraaklijst b)
    {
        var percentage = stap.Deel == Tariefdeel.Percentage;
        var meeste = stap.Bewerking == Bewerking.Vermenigvuldig ? Maat.Factor : percentage ? 100 : Maat.Duur;
        b.Eis(stap.Waarde > 0, pad + ".waarde", "buiten-bereik", "De waarde van een stap is meer dan 0.");
        b.Eis(
            stap.Waarde <= meeste || (percentage && stap.Bewerking == Bewerking.Zet),
            pad + ".waarde",
            "buiten-bereik",
            $"De waarde van deze stap is hoogstens {meeste}.",
            null,
            pad + ".deel",
            pad + ".bewerking");
        b.Eis(percentage || stap.Plafond is null or <= Maat.Duur, pad + ".plafond", "buiten-bereik", $"Een duur is hoogstens {Maat.Duur} maanden.", null, pad + ".deel");
        b.Eis(stap.Plafond is null or > 0, pad + ".plafond", "buiten-bereik", "Een plafond is meer dan 0.");
        b.Eis(!percentage || stap.Plafond is null or <= 100, pad + ".plafond", "buiten-wet", "Een percentage komt nooit boven 100.", Grens.Artikel18("2"), pad + ".deel");
        b.Eis(
            !percentage || stap.Bewerking != Bewerking.Zet || stap.Waarde <= 100,
            pad + ".waarde",
            "buiten-wet",
            "Een percentage komt nooit boven 100.",
            Grens.Artikel18("2"),
            pad + ".deel",
            pad + ".bewerking");
        b.Eis(
            !percentage || stap.Bewerking == Bewerking.Zet || stap.Plafond is not null,
            pad + ".plafond",
            "ontbreekt",
            "Een percentage dat bij herhaling stijgt, heeft een plafond van hoogstens 100.",
            Grens.Artikel18("2"),
            pad + ".deel",
            pad + ".bewerking");
        b.Eis(
            percentage || stap.Bewerking != Bewerking.TelOp || stap.Plafond is not null,
            pad + ".plafond",
            "duur-zonder-einde",
            "Een duur waar bij elke herhaling iets bij komt, heeft een plafond.",
            Grens.BepaaldeDuur,
            pad + ".deel",
            pad + ".bewerking");
        b.Eis(
            percentage || stap.Bewerking == Bewerking.Vermenigvuldig || decimal.IsInteger(stap.Waarde),
            pad + ".waarde",
            "geen-geheel-getal",
            "Een duur is een geheel aantal maanden.",
            null,
            pad + ".deel",
            pad + ".bewerking");
    }
}
