using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Een vast bedrag in euro, zo snel als de maanden het toelaten. Zonder norm is niet te zeggen of het bedrag in een maand
/// past; dan is er een totaal en een begin, maar zijn er geen maanden.
/// </summary>
internal static class VastBedragplan
{
    public static Uitvoeringsplan Maak(Verlagingsopdracht opdracht, decimal bedrag, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var maanden = new List<Planmaand>();
        var rest = bedrag;
        for (var maand = opdracht.EersteMaand(kader); rest > 0 && kader.Stand(maand) is var stand and not Maandstand.Beeindigd; maand = maand.PlusMonths(1))
        {
            if (stand != Maandstand.Loopt || ruimte.Punten(maand) == 0) continue;
            if (kader.NormVan(maand) is not { } norm) return new(opdracht.Gedraging) { Maanden = [], Totaal = bedrag, Begin = maanden.Count == 0 ? maand : maanden[0].Maand };
            var euro = Math.Min(rest, Math.Min(ruimte.Bedrag(maand)!.Value, Centen.Omlaag(norm * ruimte.Punten(maand) / 100)));
            if (euro == 0) continue;
            maanden.Add(new(maand, Centen.RondAf(euro * 100 / norm), euro, null));
            rest -= euro;
        }

        foreach (var maand in maanden) ruimte.Neem(maand.Maand, maand.Percentage, maand.Bedrag);
        return new(opdracht.Gedraging) { Maanden = maanden, Totaal = bedrag - rest, Restbedrag = rest == 0 ? null : rest };
    }
}
