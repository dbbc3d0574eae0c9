using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

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
        YearMonth[] maanden = [.. Maatregelen.SelectMany(m => m.Plan).Select(p => p.Maand).Where(m => m.OnDayOfMonth(1) > horizon).Distinct().Order()];
        if (maanden.Length > 0) wat.Add($"de uitvoering over {NederlandseWeergave.Maanden(maanden[0], maanden[^1])}");
        if (Heroverweging > horizon) wat.Add($"de heroverweging uiterlijk op {NederlandseWeergave.Datum(Heroverweging.Value)}");
        if (Venster is { } venster && venster.TotEnMet > horizon) wat.Add($"een herhaling tot en met {NederlandseWeergave.Datum(venster.TotEnMet)}");
        return wat;
    }
}
