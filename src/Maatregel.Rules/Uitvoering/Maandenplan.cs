using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>Een percentage gedurende een aantal kalendermaanden, ineens.</summary>
internal static class Maandenplan
{
    public static Uitvoeringsplan Maak(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var (delen, over, verschoven) = Indeling(opdracht, kader, ruimte);
        var vervallen = delen.FindAll(deel => !deel.Loopt);
        var lopend = vervallen.Count == 0 ? delen : delen.FindAll(deel => deel.Loopt);
        var bedragen = Bedragen(lopend, kader, ruimte);
        (lopend, bedragen) = Begrens(lopend, bedragen, opdracht, kader);
        foreach (var deel in vervallen) ruimte.Neem(deel.Maand, deel.Punten, 0);
        var maanden = new Planmaand[lopend.Count];
        for (var i = 0; i < maanden.Length; i++)
        {
            ruimte.Neem(lopend[i].Maand, lopend[i].Punten, bedragen[i]);
            maanden[i] = new(lopend[i].Maand, Centen.RondAf(lopend[i].Punten), bedragen[i], null);
        }

        return new(opdracht.Gedraging)
        {
            Maanden = new Reeks<Planmaand>(maanden),
            Totaal = bedragen.Contains(null) ? null : bedragen.Sum(),
            Restant = InMaanden(over, opdracht.Verlaging.Percentage),
            ZonderUitkering = vervallen.ConvertAll(deel => deel.Maand),
            Verschoven = verschoven,
        };
    }

    /// <summary>
    /// What was tuned takes no more euros than what it was tuned from, each month of that paid: the last months give up the rest. Where an
    /// amount is not known, the percentages alone say that it is no heavier.
    /// </summary>
    private static (List<Maanddeel> Delen, decimal?[] Bedragen) Begrens(List<Maanddeel> delen, decimal?[] bedragen, Verlagingsopdracht opdracht, Uitvoeringskader kader)
    {
        if (opdracht.Standaard is not { } standaard || opdracht.Verlaging.Maanden <= standaard.Maanden || bedragen.Contains(null)) return (delen, bedragen);
        var betaald = kader with { MaandenZonderUitkering = [] };
        if (Maak(opdracht with { Verlaging = standaard, Standaard = null }, betaald, new Maandruimte(betaald)).Totaal is not { } hoogstens) return (delen, bedragen);
        var teveel = bedragen.Sum()!.Value - hoogstens;
        if (teveel <= 0) return (delen, bedragen);

        List<Maanddeel> over = [];
        List<decimal?> euro = [];
        for (var i = delen.Count - 1; i >= 0; i--)
        {
            var eraf = Math.Min(teveel, bedragen[i]!.Value);
            teveel -= eraf;
            if (eraf == bedragen[i]) continue;
            over.Insert(0, eraf == 0 ? delen[i] : delen[i] with { Punten = delen[i].Punten * (bedragen[i]!.Value - eraf) / bedragen[i]!.Value });
            euro.Insert(0, bedragen[i] - eraf);
        }

        return (over, [.. euro]);
    }

    private static (List<Maanddeel> Delen, decimal Over, bool Verschoven) Indeling(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var delen = new List<Maanddeel>();
        var rest = opdracht.Verlaging.Zwaarte;
        var verschoven = false;
        for (var maand = opdracht.EersteMaand(kader); rest > 0 && kader.Stand(maand) is var stand and not Maandstand.Beeindigd; maand = maand.PlusMonths(1))
        {
            var gevraagd = stand == Maandstand.SlaOver ? 0 : Math.Min(opdracht.Verlaging.Percentage, rest);
            var punten = Math.Min(gevraagd, ruimte.Punten(maand));
            verschoven |= punten < gevraagd;
            if (punten > 0 || stand == Maandstand.SlaOver) delen.Add(new(maand, punten, stand));
            rest -= punten;
        }

        return (delen, rest, verschoven);
    }

    /// <summary>The amounts; of a month of which the norm is not known there is none, and then each other month is rounded down by itself.</summary>
    private static decimal?[] Bedragen(List<Maanddeel> delen, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var maanden = delen.ConvertAll(deel => Bedrag(deel, kader.Normmoment == Normmoment.Ingang ? delen[0].Maand : deel.Maand, kader, ruimte));
        if (maanden.Exists(maand => maand is null)) return [.. maanden.Select(maand => maand is { } m ? Math.Min(Centen.Omlaag(m.Deel), m.Ruimte) : (decimal?)null)];

        List<(decimal Deel, decimal Ruimte)> bekend = maanden.ConvertAll(maand => maand!.Value);
        return [.. Centen.Verdeel(Centen.RondAf(bekend.Sum(maand => maand.Deel)), bekend).Select(bedrag => (decimal?)bedrag)];
    }

    private static (decimal Deel, decimal Ruimte)? Bedrag(Maanddeel deel, YearMonth normmaand, Uitvoeringskader kader, Maandruimte ruimte) =>
        kader.NormVan(normmaand) is { } norm && ruimte.Bedrag(deel.Maand) is { } vrij ? (norm * deel.Punten / 100, vrij) : null;

    private static IReadOnlyList<Verlaging> InMaanden(decimal punten, decimal percentage)
    {
        if (punten == 0) return [];
        var heel = (int)decimal.Floor(punten / percentage);
        var deel = punten - (heel * percentage);
        return [.. new[] { new Verlaging(percentage, heel), new Verlaging(deel, 1) }.Where(verlaging => verlaging.Zwaarte > 0)];
    }
}
