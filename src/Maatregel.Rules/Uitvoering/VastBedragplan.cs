using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// Een vast bedrag in euro: één keer, en nooit meer dan de uitkering van de maand waarin het begint; geen bepaling geeft een tweede maand.
/// Wat naast een maatregel uit een eerder besluit niet past, schuift door als maatregelen na elkaar lopen. Zonder norm is niet te zeggen of het bedrag in een maand
/// past; dan is er een totaal en een begin, maar zijn er geen maanden.
/// </summary>
internal static class VastBedragplan
{
    public static Uitvoeringsplan Maak(Verlagingsopdracht opdracht, decimal bedrag, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var maanden = new List<Planmaand>();
        // First what fits in a month and then the part of it that is left: the other way around, tuning would take nothing off.
        var inEenMaand = kader.NormVan(Begin(opdracht, kader, ruimte)) is { } eerste ? Math.Min(bedrag, Centen.Omlaag(eerste)) : bedrag;
        var hoogstens = opdracht.Verlaging.Van(inEenMaand);
        var rest = hoogstens;
        var verschoven = false;
        for (var maand = opdracht.EersteMaand(kader); rest > 0 && kader.Stand(maand) is var stand and not Maandstand.Beeindigd; maand = maand.PlusMonths(1))
        {
            if (stand != Maandstand.Loopt) continue;
            var punten = ruimte.Punten(maand);
            verschoven |= punten == 0;
            if (punten == 0) continue;
            if (kader.NormVan(maand) is not { } norm) return new(opdracht.Gedraging) { Maanden = [], Totaal = hoogstens, Begin = maanden.Count == 0 ? maand : maanden[0].Maand, BovenEenMaand = bedrag - inEenMaand, Verschoven = verschoven };
            var euro = Math.Min(rest, Math.Min(ruimte.Bedrag(maand)!.Value, Centen.Omlaag(norm * punten / 100)));
            verschoven |= euro < rest && punten < 100;
            if (euro == 0) continue;
            maanden.Add(new(maand, Centen.RondAf(euro * 100 / norm), euro, null));
            rest -= euro;
        }

        foreach (var maand in maanden) ruimte.Neem(maand.Maand, maand.Percentage, maand.Bedrag);
        return new(opdracht.Gedraging) { Maanden = maanden, Totaal = hoogstens - rest, Restbedrag = rest == 0 ? null : rest, BovenEenMaand = bedrag - inEenMaand, Verschoven = verschoven };
    }

    /// <summary>The month in which it begins; where the benefit ends before that, the month in which it would have.</summary>
    private static YearMonth Begin(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var vroegst = opdracht.EersteMaand(kader);
        for (var maand = vroegst; kader.Stand(maand) is var stand and not Maandstand.Beeindigd; maand = maand.PlusMonths(1))
        {
            if (stand == Maandstand.Loopt && ruimte.Punten(maand) > 0) return maand;
        }

        return vroegst;
    }
}
