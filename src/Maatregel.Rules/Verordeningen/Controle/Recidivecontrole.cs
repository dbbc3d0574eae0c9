namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks what a repeat does: every step stays within bounds.</summary>
internal static class Recidivecontrole
{
    private const string Pad = "$.recidive";

    public static void Controleer(Verordening v, Bevindingen b)
    {
        if (Statuscontrole.Inhoud(v.Recidive, Pad, v, b) is not { } recidive) return;
        b.Eis(recidive.VensterInMaanden >= 1, Pad + ".inhoud.vensterInMaanden", "buiten-bereik", "Een venster duurt ten minste een maand.");
        b.Eis(recidive.Stappen.Count > 0, Pad + ".inhoud.stappen", "ongeldig-aantal", "Zeg wat er bij herhaling gebeurt: geef ten minste één stap.");
        foreach (var (index, stap) in recidive.Stappen.Index()) Stap(stap, JsonPad.Element(Pad + ".inhoud.stappen", index), b);
    }

    private static void Stap(RecidiveStap stap, string pad, Bevindingen b)
    {
        var percentage = stap.Deel == Tariefdeel.Percentage;
        b.Eis(stap.Waarde > 0, pad + ".waarde", "buiten-bereik", "De waarde van een stap is meer dan 0.");
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
