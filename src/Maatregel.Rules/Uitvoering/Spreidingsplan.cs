using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Het bedrag van een verlaging, gespreid over opeenvolgende maanden (artikel 18, vijfde lid, Participatiewet). Het bedrag
/// is dat van dezelfde verlaging ineens, vanaf de maand waarin zij begint. De delen blijven in hun eigen maand, zodat de
/// spreiding nooit langer wordt; een deel dat in een maand zonder uitkering valt, wordt niet uitgevoerd.
/// </summary>
internal static class Spreidingsplan
{
    public static Uitvoeringsplan Maak(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var (delen, verschoven) = Indeling(opdracht, kader, ruimte);
        var bedragen = Bedragen(opdracht, delen, kader, ruimte);
        var maanden = delen
            .Select((deel, i) => new Planmaand(deel.Maand, Percentage(deel, bedragen?[i], kader), bedragen?[i], null))
            .Where((_, i) => delen[i].Loopt)
            .ToList();
        foreach (var maand in maanden) ruimte.Neem(maand.Maand, maand.Percentage, maand.Bedrag);

        var over = delen.Where(deel => deel.Stand is Maandstand.Beeindigd or Maandstand.SlaOver).ToList();
        return new(opdracht.Gedraging)
        {
            Maanden = maanden,
            Totaal = bedragen is null ? null : maanden.Sum(maand => maand.Bedrag),
            Restant = [.. over.GroupBy(deel => deel.Punten).Select(groep => new Verlaging(groep.Key, groep.Count()))],
            Restbedrag = over.Count == 0 ? null : bedragen?.Where((_, i) => over.Contains(delen[i])).Sum(),
            ZonderUitkering = [.. delen.Where(deel => !deel.Loopt && !over.Contains(deel)).Select(deel => deel.Maand)],
            Verschoven = verschoven,
        };
    }

    private static (List<Maanddeel> Delen, bool Verschoven) Indeling(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var punten = Punten(opdracht);
        var vast = kader with { ZonderUitkeringInhalen = false };
        var verschoven = false;
        for (var maand = opdracht.EersteMaand(kader); ; maand = maand.PlusMonths(1))
        {
            var delen = opdracht.Spreiding
                .Select((_, i) => new Maanddeel(maand.PlusMonths(i), punten[i], vast.Stand(maand.PlusMonths(i))))
                .ToList();
            var begint = kader.Stand(maand) is Maandstand.Loopt or Maandstand.Beeindigd;
            if (begint && delen.All(deel => deel.Punten <= ruimte.Punten(deel.Maand))) return (delen, verschoven);
            verschoven |= begint;
        }
    }

    private static decimal[]? Bedragen(
        Verlagingsopdracht opdracht, List<Maanddeel> delen, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var begin = delen[0].Maand;
        decimal? ruw = 0;
        for (var i = 0; i < opdracht.Verlaging.Maanden; i++)
        {
            ruw += kader.NormVan(kader.Normmoment == Normmoment.Ingang ? begin : begin.PlusMonths(i)) * opdracht.Verlaging.Percentage / 100;
        }

        if (ruw is null || delen.Any(deel => deel.Loopt && kader.NormVan(deel.Maand) is null)) return null;
        var totaal = Centen.RondAf(ruw.Value);
        return Centen.Verdeel(totaal, [.. delen.Select((deel, i) => (Deel(totaal, opdracht.Spreiding[i]), ruimte.Bedrag(deel.Maand) ?? totaal))]);
    }

    private static decimal Deel(decimal geheel, Breuk deel) => geheel * deel.Teller / deel.Noemer;

    /// <summary>Elke maand haar deel, omlaag; wat overblijft draagt de eerste, die ten minste een derde moet dragen.</summary>
    private static decimal[] Punten(Verlagingsopdracht opdracht)
    {
        var zwaarte = Centen.RondAf(opdracht.Verlaging.Zwaarte);
        return Centen.Verdeel(zwaarte, [.. opdracht.Spreiding.Select(deel => (Deel(zwaarte, deel), zwaarte))]);
    }

    /// <summary>Het deel van de eigen norm van de maand, op twee decimalen; zonder norm het deel van het geheel.</summary>
    private static decimal Percentage(Maanddeel deel, decimal? bedrag, Uitvoeringskader kader) =>
        bedrag is { } euro && kader.NormVan(deel.Maand) is { } norm ? Centen.RondAf(euro * 100 / norm) : deel.Punten;
}
