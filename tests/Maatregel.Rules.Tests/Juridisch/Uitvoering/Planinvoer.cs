using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>Writes a case for the planner and its outcome in one line each.</summary>
internal static class Planinvoer
{
    public static Verlagingsopdracht G(decimal percentage, int maanden, params Breuk[] spreiding) =>
        new("g", default, new Verlaging(percentage, maanden)) { Spreiding = spreiding };

    public static Verlagingsopdracht Vast(decimal bedrag) => G(100, 1) with { VastBedrag = bedrag };

    public static Func<Uitvoeringskader, Uitvoeringskader> Beeindigd(int jaar, int maand, int dag) =>
        kader => kader with { BeeindigdPer = new LocalDate(jaar, maand, dag) };

    public static Func<Uitvoeringskader, Uitvoeringskader> Zonder(int jaar, int maand) =>
        kader => kader with { MaandenZonderUitkering = [new YearMonth(jaar, maand)] };

    public static Func<Uitvoeringskader, Uitvoeringskader> NaElkaar => kader => kader with { Volgorde = Maatregelvolgorde.NaElkaar };

    public static (string Geval, string Uitkomst) Vanaf(int jaar, int maand, decimal? norm, params Verlagingsopdracht[] opdrachten) =>
        Vanaf(jaar, maand, norm, "", kader => kader, opdrachten);

    public static (string Geval, string Uitkomst) Vanaf(
        int jaar, int maand, decimal? norm, string bijzonder, Func<Uitvoeringskader, Uitvoeringskader> pasAan, params Verlagingsopdracht[] opdrachten) =>
        Vanaf(new(jaar, maand), norm is { } n ? $"norm {NederlandseWeergave.Bedrag(n)}" : "norm niet bekend", _ => norm, bijzonder, pasAan, opdrachten);

    public static (string Geval, string Uitkomst) Vanaf(int jaar, int maand, Leefsituatie leefsituatie, params Verlagingsopdracht[] opdrachten) =>
        Vanaf(jaar, maand, leefsituatie, "", kader => kader, opdrachten);

    public static (string Geval, string Uitkomst) Vanaf(
        int jaar, int maand, Leefsituatie leefsituatie, string bijzonder, Func<Uitvoeringskader, Uitvoeringskader> pasAan, params Verlagingsopdracht[] opdrachten) =>
        Vanaf(new(jaar, maand), $"norm van {Codes<Leefsituatie>.Code(leefsituatie)}", m => Normentabel.Zoek(leefsituatie, m).Norm?.Bedrag, bijzonder, pasAan, opdrachten);

    public static Verlagingsopdracht[] InVolgorde(IEnumerable<Verlagingsopdracht> opdrachten) =>
        [.. opdrachten.Select((opdracht, i) => opdracht with { Gedraging = $"g{i + 1}", Gedragingsdatum = new LocalDate(2024, 4, 13).PlusDays(i) })];

    private static (string Geval, string Uitkomst) Vanaf(
        YearMonth maand, string norm, Func<YearMonth, decimal?> normVan, string bijzonder, Func<Uitvoeringskader, Uitvoeringskader> pasAan, Verlagingsopdracht[] opdrachten)
    {
        var plannen = Planmaker.Maak(InVolgorde(opdrachten), pasAan(new Uitvoeringskader(maand, normVan)));
        var geval = $"{string.Join(" en ", opdrachten.Select(Lees))} vanaf {NederlandseWeergave.Maand(maand)}, {norm}";
        return (bijzonder.Length == 0 ? geval : $"{geval}, {bijzonder}", string.Join("<br>", plannen.Select(Plantekst.Van)));
    }

    private static string Lees(Verlagingsopdracht opdracht)
    {
        if (opdracht.VastBedrag is { } bedrag) return NederlandseWeergave.Bedrag(bedrag);
        var spreiding = opdracht.Spreiding.Count == 0 ? "" : $" gespreid {string.Join(" + ", opdracht.Spreiding)}";
        return $"{NederlandseWeergave.Percentage(opdracht.Verlaging.Percentage)} × {opdracht.Verlaging.Maanden}{spreiding}";
    }
}
