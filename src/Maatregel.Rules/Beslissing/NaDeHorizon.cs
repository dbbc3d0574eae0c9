using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing;

/// <summary>What of an advice lies after the day up to which the law is known.</summary>
/// <param name="Maatregelen">The measures.</param>
/// <param name="Heroverweging">The last day to reconsider.</param>
/// <param name="Venster">The window for repeats.</param>
internal sealed record NaDeHorizon(IReadOnlyList<GeadviseerdeMaatregel> Maatregelen, LocalDate? Heroverweging, Venster? Venster)
{
    /// <summary>In words, in the order of time; empty when nothing does.</summary>
    public IReadOnlyList<string> Op(LocalDate horizon)
    {
        List<string> wat = [];
        if (Uitvoering(Maatregelen.SelectMany(Maanden), horizon) is { } uitvoering) wat.Add(uitvoering);
        if (Heroverweging > horizon) wat.Add($"de heroverweging uiterlijk op {NederlandseWeergave.Datum(Heroverweging.Value)}");
        if (Venster is { } venster && venster.TotEnMet > horizon) wat.Add($"een herhaling tot en met {NederlandseWeergave.Datum(venster.TotEnMet)}");
        return wat;
    }

    /// <summary>The months of a measure; of one that cannot be planned yet, the month in which it begins.</summary>
    private static IEnumerable<YearMonth> Maanden(GeadviseerdeMaatregel maatregel) =>
        maatregel is { Plan.Count: 0, Ingang: { } begin } ? [begin.ToYearMonth()] : maatregel.Plan.Select(p => p.Maand);

    /// <summary>The months that begin after the day; <c>null</c> when there are none.</summary>
    public static string? Uitvoering(IEnumerable<YearMonth> maanden, LocalDate horizon)
    {
        YearMonth[] later = [.. maanden.Where(m => m.OnDayOfMonth(1) > horizon)];
        return later.Length == 0 ? null : $"de uitvoering over {NederlandseWeergave.Maanden(later.Min(), later.Max())}";
    }
}
