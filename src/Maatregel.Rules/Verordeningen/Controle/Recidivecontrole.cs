namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks what a repeat does: every step stays within bounds.</summary>
internal static class Recidivecontrole
{
    private const string Pad = "$.recidive";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        if (Statuscontrole.Inhoud(v.Recidive, Pad, v, b) is { } recidive) Regeling(v, recidive, Algemeen(v, recidive), Pad + ".inhoud", b);
        foreach (var (index, g) in v.Gedragingen.Index())
        {
            Eigen(v, g.Recidive, g.Tarief is null ? v.Tarieven.Where(t => t.Categorie == g.Categorie).Select(t => t.Tarief) : [g.Tarief], JsonPad.Element("$.gedragingen", index), b);
        }

        foreach (var (index, t) in v.Tarieven.Index()) Eigen(v, t.Recidive, [t.Tarief], JsonPad.Element("$.tarieven", index), b);
        foreach (var (index, g) in (v.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Index())
        {
            Eigen(v, g.Recidive, [g.Tarief], JsonPad.Element("$.tekortschietendBesef.inhoud.gevallen", index), b);
        }
    }

    private static void Eigen(Verordening v, EigenRecidive? eigen, IEnumerable<Tarief?> tarieven, string rij, Tegenspraaklijst b)
    {
        if (eigen is null) return;
        var pad = rij + ".recidive";
        Statuscontrole.Label(eigen.Artikel, pad, b);
        b.Eis(eigen.Inhoud?.AlleenCategorieen is null, pad + ".inhoud.alleenCategorieen", "niet-samen", "Deze herhaling gaat al alleen over de rij waarbij zij staat: laat de categorieën weg.");
        if (eigen.Inhoud is { } inhoud) Regeling(v, inhoud, tarieven, pad + ".inhoud", b);
    }

    private static void Regeling(Verordening v, Recidiveregeling recidive, IEnumerable<Tarief?> tarieven, string pad, Tegenspraaklijst b)
    {
        Tarief[] geldig = [.. tarieven.OfType<Tarief>().Where(t => t is { Percentage: >= 0, Maanden: null or (>= 1 and <= Maat.Duur) })];
        b.Eis(recidive.VensterInMaanden is null or (>= 1 and <= Maat.Termijn), pad + ".vensterInMaanden", "buiten-bereik", $"Een venster duurt ten minste een maand en hoogstens {Maat.Termijn} maanden.");
        b.Eis(recidive.Stappen.Count > 0, pad + ".stappen", "ongeldig-aantal", "Zeg wat er bij herhaling gebeurt: geef ten minste één stap.");
        b.Eis(
            recidive.AlleenCategorieen is null || (recidive.AlleenCategorieen.Count > 0 && recidive.AlleenCategorieen.All(c => v.Tarieven.Any(t => t.Categorie == c))),
            pad + ".alleenCategorieen",
            "onbekende-categorie",
            "Noem categorieën waarbij een tarief staat. Geldt de herhaling voor elke gedraging, laat dit lid dan weg.",
            null,
            "$.tarieven");
        b.Eis(
            !recidive.Maatstaven().Contains(RecidiveMaatstaf.ZelfdeArtikel) || !v.Gedragingen.Any(g => g.Artikel is { } artikel && Codevorm.IsOnbekendArtikel(artikel)),
            pad + ".watTelt",
            "niet-samen",
            "Of twee gedragingen in hetzelfde artikel staan, is alleen te zien als van elke gedraging het artikel bekend is.",
            null,
            "$.gedragingen");
        foreach (var (index, stap) in recidive.Stappen.Index())
        {
            var plaats = JsonPad.Element(pad + ".stappen", index);
            Stap(stap, plaats, b);
            b.Eis(
                !recidive.Stappen.Take(index + 1).All(IsTeRekenen) || geldig.All(t => Zwaarte(recidive, t, index + 1) >= Zwaarte(recidive, t, index)),
                plaats,
                "herhaling-lichter",
                "Met deze stap is een herhaling lichter dan de keer ervoor. Zet een plafond nooit onder het tarief, en maak een duur niet korter.",
                null,
                "$.tarieven");
        }
    }

    /// <summary>Every tariff that the general clause may change: those that it is about and that have no clause of their own.</summary>
    private static IEnumerable<Tarief?> Algemeen(Verordening v, Recidiveregeling recidive) =>
    [
        .. v.Tarieven.Where(t => t.Recidive is null && recidive.AlleenCategorieen?.Contains(t.Categorie) != false).Select(t => t.Tarief),
        .. recidive.AlleenCategorieen is not null ? [] : v.Gedragingen.Where(g => g.Recidive is null).Select(g => g.Tarief),
        .. recidive.AlleenCategorieen is not null ? [] : (v.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Where(g => g.Recidive is null).Select(g => g.Tarief),
        .. recidive.AlleenCategorieen is not null ? [] : (v.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select(s => s.Tarief),
    ];

    /// <summary>Percentage times months after so many repeats. A duration that follows from the case is at least a month.</summary>
    private static decimal Zwaarte(Recidiveregeling recidive, Tarief tarief, int herhalingen)
    {
        var (percentage, maanden) = recidive.Na(herhalingen, Math.Min(tarief.Percentage!.Value, 100), tarief.Maanden ?? 1);
        return percentage * maanden;
    }

    /// <summary>What a step that is out of bounds would come to is not worked out: no number has room for it.</summary>
    private static bool IsTeRekenen(RecidiveStap stap) => stap.Waarde > 0 && stap.Waarde <= Meeste(stap) && (stap.Plafond is null or (> 0 and <= 100));

    private static int Meeste(RecidiveStap stap) => stap.Bewerking == Bewerking.Vermenigvuldig ? Maat.Factor : stap.Deel == Tariefdeel.Percentage ? 100 : Maat.Duur;

    private static void Stap(RecidiveStap stap, string pad, Tegenspraaklijst b)
    {
        var percentage = stap.Deel == Tariefdeel.Percentage;
        var meeste = Meeste(stap);
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
