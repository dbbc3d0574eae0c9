using Maatregel.Rules.Feiten;

namespace Maatregel.Benchmarks;

/// <summary>The same decision as somebody would write it without rules, reasons or questions: the yardstick.</summary>
internal static class MetDeHand
{
    public static decimal Bereken(Casus casus)
    {
        var gedraging = casus.Gedragingen[0];
        if (casus.Belanghebbende is not { Pensioengerechtigd: Antwoord.Nee, VolledigEnDuurzaamArbeidsongeschikt: Antwoord.Nee, Ontheffingen: { } ontheffingen }) return 0;
        if (ontheffingen.Any(o => o.Van <= gedraging.Datum && !(o.TotEnMet < gedraging.Datum))) return 0;
        if (gedraging.Oordeel is not { VerplichtingOpgelegd: Antwoord.Ja, FeitenVastgesteld: Antwoord.Ja, Verwijtbaarheid.Mate: Mate.Volledig }) return 0;
        if (gedraging.NoShow is { } noShow && !noShow.Oproepen.All(o => o is { Verschenen: Opkomst.Nee, VoorafAfgemeld: Antwoord.Nee, Aannemelijk: Antwoord.Ja })) return 0;
        if (casus.Hoor is not { Status: HoorStatus.Gehoord or HoorStatus.NietVerschenen }) return 0;

        var maanden = 1;
        foreach (var eerdere in casus.EerdereMaatregelen ?? [])
        {
            if (eerdere.Status == MaatregelStatus.Vernietigd || eerdere.Bekendgemaakt is not { } dag) continue;
            if (gedraging.Datum <= dag || gedraging.Datum > dag.PlusMonths(12)) continue;
            maanden = Math.Max(maanden, eerdere.Regel.Waarde switch { "pw-18-5" => 2, "pw-18-6" or "pw-18-7" or "pw-18-8" => 3, _ => 1 });
        }

        return maanden * (casus.Uitkering?.NormPerMaand ?? 0);
    }
}
