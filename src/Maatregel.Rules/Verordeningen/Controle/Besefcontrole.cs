namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks the tariffs for tekortschietend besef: per case, and by amount.</summary>
internal static class Besefcontrole
{
    private const string Pad = "$.tekortschietendBesef";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        if (Statuscontrole.Inhoud(v.TekortschietendBesef, Pad, v, b) is not { } besef) return;
        b.Eis(
            besef.Gevallen.Count + besef.Schijven.Count > 0,
            Pad + ".inhoud",
            "ongeldig-aantal",
            "Noem ten minste één geval of schijf: anders is geen antwoord goed. Regelt de verordening dit niet: niet-geregeld.");
        foreach (var (index, geval) in besef.Gevallen.Index())
        {
            var pad = JsonPad.Element(Pad + ".inhoud.gevallen", index);
            Statuscontrole.Label(geval.Artikel, pad, b);
            b.Eis(geval.Code is null || Labels.IsCode(geval.Code), pad + ".code", "ongeldige-code", "Een code begint met een letter, en is hoogstens 50 kleine letters, cijfers en streepjes.");
            b.Eis(besef.Gevallen.Take(index).All(g => g.Code != geval.Code), pad + ".code", "dubbel", "Elk geval heeft een eigen code.");
            Tariefcontrole.Controleer(geval.Tarief, pad + ".tarief", b);
        }

        Schijven(besef, Pad + ".inhoud", b);
    }

    private static void Schijven(TekortschietendBesef besef, string inhoud, Tegenspraaklijst b)
    {
        var lijst = inhoud + ".schijven";
        b.Eis(
            besef.Schijven.Count == 0 || besef.Benadelingsbedrag is not null,
            inhoud + ".benadelingsbedrag",
            "ontbreekt",
            "Zeg bij schijven wat het benadelingsbedrag is: het woord alleen heeft drie betekenissen.");
        foreach (var (index, schijf) in besef.Schijven.Index())
        {
            var pad = JsonPad.Element(lijst, index);
            Statuscontrole.Label(schijf.Artikel, pad, b);
            Tariefcontrole.Controleer(schijf.Tarief, pad + ".tarief", b);
            var laatste = index == besef.Schijven.Count - 1;
            b.Eis(laatste == schijf.TotEnMet is null, pad + ".totEnMet", "schijven", "Alleen de laatste schijf heeft geen bovengrens.", null, lijst);
            b.Eis(schijf.TotEnMet is null or (> 0 and <= Maat.Schijf), pad + ".totEnMet", "buiten-bereik", $"Een bovengrens is meer dan 0 en hoogstens {Maat.Schijf} euro.");
            var onder = index == 0 ? 0 : besef.Schijven[index - 1].TotEnMet;
            b.Eis(!(schijf.TotEnMet <= onder), pad + ".totEnMet", "schijven", "De bovengrenzen van de schijven lopen op.", null, lijst);
        }
    }
}
