namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks that a code and a name are of one municipality, and that it existed when its verordening began.</summary>
internal static class Gemeentecontrole
{
    public static void Controleer(Gemeentedekking dekking, string pad, Tegenspraaklijst b)
    {
        if (dekking is not { Naam: not null, Code: { } code }) return;
        if (code.Length == 0)
        {
            b.Eis(false, pad + ".naam", "onbekende-gemeente", "Deze naam is niet bekend. Schrijf haar zoals het CBS, of noem de code.");
            return;
        }

        if (!Codevorm.IsGemeente(code) || Gemeenten.IsProef(code)) return;
        var gemeente = Gemeenten.Zoek(code);
        b.Eis(gemeente is not null, pad + ".code", "onbekende-gemeente", "Geen gemeente heeft deze code. Laat de code weg en noem de naam, of neem voor een proef een code vanaf GM9000.");
        if (gemeente is null) return;
        b.Eis(gemeente.Heet(dekking.Naam), pad + ".naam", "andere-gemeente", $"Bij {code} hoort {gemeente.Naam}.{Bedoeld(dekking.Naam)}", null, pad + ".code");
        b.Eis(
            !(dekking.Van > gemeente.TotEnMet),
            pad + ".van",
            "gemeente-opgegaan",
            $"{gemeente.Naam} bestond toen niet meer: zij is opgegaan in {Opvolger(gemeente)}. Noem die gemeente.",
            null,
            pad + ".code");
    }

    private static string Bedoeld(string naam) => Gemeenten.ZoekNaam(naam) is { } ander ? $" De naam hoort bij {ander.Code}." : "";

    /// <summary>The last in the row: a successor may itself have merged.</summary>
    private static string Opvolger(Gemeente gemeente)
    {
        while (gemeente.OpgegaanIn is { } code) gemeente = Gemeenten.Zoek(code)!;
        return $"{gemeente.Naam} ({gemeente.Code})";
    }
}
