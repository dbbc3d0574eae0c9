namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks what a verordening says of refusal under IOAW and IOAZ.</summary>
internal static class Weigeringcontrole
{
    private const string Pad = "$.weigering";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        var regeling = Statuscontrole.Inhoud(v.Weigering, Pad, v, b);
        foreach (var (index, geval) in (regeling?.Weigeringen ?? []).Index())
        {
            var pad = JsonPad.Element(Pad + ".inhoud.weigeringen", index);
            Statuscontrole.Label(geval.Artikel, pad, b);
            b.Eis(geval.Percentage is null or (> 0 and <= 100), pad + ".percentage", "buiten-wet", "Geweigerd wordt meer dan 0 en hoogstens 100 procent van de uitkering.", Wet.Ioaw.Artikel("20").Lid("1"));
            b.Eis(geval.Maanden is null or (>= 1 and <= Maat.Duur), pad + ".maanden", "buiten-bereik", $"Een tijdelijke weigering duurt ten minste een maand en hoogstens {Maat.Duur} maanden.");
            b.Eis(geval.Maanden is null || !geval.Blijvend, pad, "niet-samen", "Een blijvende weigering heeft geen duur: geef maanden of blijvend.", null, pad + ".maanden", pad + ".blijvend");
            foreach (var (plaats, verplichting) in geval.Verplichtingen.Index())
            {
                b.Eis(
                    verplichting.WerkZoekenOfAanvaarden,
                    JsonPad.Element(pad + ".verplichtingen", plaats),
                    "buiten-wet",
                    "Weigeren kan alleen bij niet zoeken of niet aanvaarden van werk (artikel 37, eerste lid, onderdelen a en c).",
                    Wet.Ioaw.Artikel("20").Lid("1"));
            }
        }
    }
}
