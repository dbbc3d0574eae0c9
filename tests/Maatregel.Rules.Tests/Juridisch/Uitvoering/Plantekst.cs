using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>A plan on one line: per month the percentage, the amount and what is left to pay.</summary>
internal static class Plantekst
{
    public static string Van(Uitvoeringsplan plan)
    {
        IEnumerable<string> delen =
        [
            .. plan.Maanden.Select(Maand),
            plan.Totaal is { } totaal ? $"totaal {Bedrag(totaal)}" : "totaal niet bekend",
            .. plan.Restant.Select(rest => $"niet uit te voeren {NederlandseWeergave.Verlaging(rest)}"),
            .. plan.BovenEenMaand > 0 ? [$"vervalt {Bedrag(plan.BovenEenMaand)}"] : Array.Empty<string>(),
            .. plan.Restbedrag is { } bedrag ? [$"niet uit te voeren {Bedrag(bedrag)}"] : Array.Empty<string>(),
            .. plan.ZonderUitkering.Select(maand => $"geen uitkering {NederlandseWeergave.Maand(maand)}"),
        ];
        return string.Join("; ", delen);
    }

    private static string Maand(Planmaand maand)
    {
        var bedrag = maand.Bedrag is { } euro ? $" = {Bedrag(euro)}" : "";
        var over = maand.UitTeBetalen is { } rest ? $" (blijft {Bedrag(rest)})" : "";
        return $"{NederlandseWeergave.Maand(maand.Maand)} {NederlandseWeergave.Percentage(maand.Percentage)}{bedrag}{over}";
    }

    private static string Bedrag(decimal bedrag) => NederlandseWeergave.Bedrag(bedrag);
}
