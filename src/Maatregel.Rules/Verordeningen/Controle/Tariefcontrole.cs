namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks one tariff: an amount of something, for a time that ends.</summary>
internal static class Tariefcontrole
{
    public static void Controleer(Tarief? tarief, string pad, Tegenspraaklijst b)
    {
        if (tarief is null) return;
        b.Eis(tarief.Percentage is null or (>= 0 and <= 100), pad + ".percentage", "buiten-wet", "Een percentage ligt van 0 tot en met 100.", Grens.Artikel18("2"));
        b.Eis(
            tarief.VastBedrag is null || (tarief.VastBedrag is > 0 and <= Maat.Bedrag && decimal.Round(tarief.VastBedrag.Value, 2) == tarief.VastBedrag),
            pad + ".vastBedrag",
            "buiten-bereik",
            $"Een vast bedrag is meer dan 0 en hoogstens {Maat.Bedrag} euro, in hele centen.");
        b.Eis(
            tarief.VastBedrag is null || (tarief.Maanden is null && tarief.Duurformule is null),
            pad,
            "niet-samen",
            "Een vast bedrag geldt één keer per gedraging: een duur verandert daar niets aan. Laat de duur weg, of geef een percentage.",
            null,
            pad + ".vastBedrag",
            pad + ".maanden",
            pad + ".duurformule");
        b.Eis(
            tarief.Percentage is null != tarief.VastBedrag is null,
            pad,
            "een-van-beide",
            "Een tarief is een percentage of een vast bedrag: geef er precies één.",
            Grens.Verordeningsopdracht,
            pad + ".percentage",
            pad + ".vastBedrag");
        b.Eis(!tarief.PercentageIsMaximum || tarief.Percentage is not null, pad + ".percentageIsMaximum", "niet-samen", "Een maximum hoort bij een percentage.", null, pad + ".percentage");
        Duur(tarief, pad, b);
    }

    private static void Duur(Tarief tarief, string pad, Tegenspraaklijst b)
    {
        b.Eis(tarief.Maanden is null or (>= 1 and <= Maat.Duur), pad + ".maanden", "buiten-bereik", $"Een verlaging duurt ten minste een maand en hoogstens {Maat.Duur} maanden.");
        b.Eis(
            tarief.Maanden is null || tarief.Duurformule is null,
            pad,
            "een-van-beide",
            "De duur is een aantal maanden of een formule: geef er één.",
            null,
            pad + ".maanden",
            pad + ".duurformule");
        b.Eis(
            tarief.VastBedrag is not null || tarief.Maanden is not null || tarief.Duurformule is not null,
            pad,
            "duur-zonder-einde",
            "Elke verlaging heeft een duur die eindigt: geef maanden of een duurformule.",
            Grens.BepaaldeDuur,
            pad + ".maanden",
            pad + ".duurformule",
            pad + ".vastBedrag");
        b.Eis(
            tarief.Duurformule is null or { MaximumMaanden: >= 1 and <= Maat.Duur },
            pad + ".duurformule.maximumMaanden",
            "duur-zonder-einde",
            $"Een duurformule heeft een maximum van ten minste een maand en hoogstens {Maat.Duur} maanden.",
            Grens.BepaaldeDuur);
    }
}
