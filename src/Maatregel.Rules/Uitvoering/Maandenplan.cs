using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>Een percentage gedurende een aantal kalendermaanden, ineens.</summary>
internal static class Maandenplan
{
    public static Uitvoeringsplan Maak(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var (delen, over) = Indeling(opdracht, kader, ruimte);
        var vervallen = delen.FindAll(deel => !deel.Loopt);
        var lopend = vervallen.Count == 0 ? delen : delen.FindAll(deel => deel.Loopt);
        var bedragen = Bedragen(lopend, kader, ruimte);
        foreach (var deel in vervallen) ruimte.Neem(deel.Maand, deel.Punten, 0);
        var maanden = new Planmaand[lopend.Count];
        for (var i = 0; i < maanden.Length; i++)
        {
            ruimte.Neem(lopend[i].Maand, lopend[i].Punten, bedragen?[i]);
            maanden[i] = new(lopend[i].Maand, Centen.RondAf(lopend[i].Punten), bedragen?[i], null);
        }

        return new(opdracht.Gedraging)
        {
            Maanden = new Reeks<Planmaand>(maanden),
            Totaal = bedragen?.Sum(),
            Restant = InMaanden(over, opdracht.Verlaging.Percentage),
            ZonderUitkering = vervallen.ConvertAll(deel => deel.Maand),
        };
    }

    private static (List<Maanddeel> Delen, decimal Over) Indeling(Verlagingsopdracht opdracht, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var delen = new List<Maanddeel>();
        var rest = opdracht.Verlaging.Zwaarte;
        for (var maand = opdracht.EersteMaand(kader); rest > 0 && kader.Stand(maand) is var stand and not Maandstand.Beeindigd; maand = maand.PlusMonths(1))
        {
            var punten = stand == Maandstand.SlaOver ? 0 : Math.Min(Math.Min(opdracht.Verlaging.Percentage, rest), ruimte.Punten(maand));
            if (punten > 0 || stand == Maandstand.SlaOver) delen.Add(new(maand, punten, stand));
            rest -= punten;
        }

        return (delen, rest);
    }

    private static decimal[]? Bedragen(List<Maanddeel> delen, Uitvoeringskader kader, Maandruimte ruimte)
    {
        var maanden = new List<(decimal Deel, decimal Ruimte)>(delen.Count);
        foreach (var deel in delen)
        {
            var normmaand = kader.Normmoment == Normmoment.Ingang ? delen[0].Maand : deel.Maand;
            if (kader.NormVan(normmaand) is not { } norm || ruimte.Bedrag(deel.Maand) is not { } vrij) return null;
            maanden.Add((norm * deel.Punten / 100, vrij));
        }

        return Centen.Verdeel(Centen.RondAf(maanden.Sum(maand => maand.Deel)), maanden);
    }

    private static IReadOnlyList<Verlaging> InMaanden(decimal punten, decimal percentage)
    {
        if (punten == 0) return [];
        var heel = (int)decimal.Floor(punten / percentage);
        var deel = punten - (heel * percentage);
        return [.. new[] { new Verlaging(percentage, heel), new Verlaging(deel, 1) }.Where(verlaging => verlaging.Zwaarte > 0)];
    }
}
