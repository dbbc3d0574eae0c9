using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>De uitkering waarop de maatregelen worden uitgevoerd.</summary>
/// <param name="Ingang">De eerste maand waarin kan worden verlaagd.</param>
/// <param name="Norm">De norm van een maand in euro, of <c>null</c> als die niet bekend is.</param>
internal sealed record Uitvoeringskader(YearMonth Ingang, Func<YearMonth, decimal?> Norm)
{
    /// <summary>Of een percentage de norm van elke maand volgt, of die van de maand waarin de maatregel begint.</summary>
    public Normmoment Normmoment { get; init; }

    /// <summary>Of meer maatregelen tegelijk of na elkaar lopen.</summary>
    public Maatregelvolgorde Volgorde { get; init; }

    /// <summary>
    /// Maanden waarin om een andere reden geen uitkering wordt betaald. Zij worden niet ingehaald: de duur loopt in
    /// kalendermaanden door, en waar geen recht is valt niets te verlagen.
    /// </summary>
    public IReadOnlyList<YearMonth> MaandenZonderUitkering { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>Of zij toch worden ingehaald, omdat een mens dat zegt.</summary>
    public bool ZonderUitkeringInhalen { get; init; }

    /// <summary>Wat eerdere maatregelen in een maand al nemen.</summary>
    public IReadOnlyList<OpgelegdeMaand> AlVerlaagd { get; init => field = Reeks.Kopie(value); } = Reeks<OpgelegdeMaand>.Leeg;

    /// <summary>De eerste dag zonder uitkering.</summary>
    public LocalDate? BeeindigdPer { get; init; }

    /// <summary>De eerste dag van een nieuwe uitkering, alleen als de verordening toelaat dat de rest daarop wordt toegepast.</summary>
    public LocalDate? HervatPer { get; init; }

    /// <summary>De eerste dag van de uitkering die wordt verlaagd, als die is gezegd.</summary>
    public LocalDate? BegintPer { get; init; }

    /// <summary>Wat er in een maand kan gebeuren.</summary>
    public Maandstand Stand(YearMonth maand)
    {
        if (BeeindigdPer is { } einde && maand.OnDayOfMonth(1) >= einde)
        {
            if (HervatPer is not { } begin) return Maandstand.Beeindigd;
            if (maand < begin.ToYearMonth()) return Maandstand.SlaOver;
        }

        return !MaandenZonderUitkering.Contains(maand) ? Maandstand.Loopt : ZonderUitkeringInhalen ? Maandstand.SlaOver : Maandstand.Vervalt;
    }

    /// <summary>De norm van een hele maand. Van een maand die maar voor een deel recht geeft, is het bedrag niet bekend.</summary>
    public decimal? NormVan(YearMonth maand) =>
        !IsGebroken(BegintPer, maand) && !IsGebroken(BeeindigdPer, maand) && !IsGebroken(HervatPer, maand) && Norm(maand) is { } norm and > 0 ? norm : null;

    private static bool IsGebroken(LocalDate? dag, YearMonth maand) => dag is { Day: > 1 } d && d.ToYearMonth() == maand;
}
