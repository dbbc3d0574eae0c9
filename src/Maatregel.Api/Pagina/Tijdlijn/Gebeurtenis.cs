using NodaTime;

namespace Maatregel.Api.Pagina.Tijdlijn;

/// <summary>One row of the timeline: a day, or a stretch of days.</summary>
/// <param name="Soort">The kind, which gives it its colour: oproep, gedraging, eerder, venster, hoor, besluit, verlaging, termijn.</param>
/// <param name="Van">The day, or the first day.</param>
/// <param name="TotEnMet">The last day of a stretch.</param>
/// <param name="Tekst">What happened or happens.</param>
/// <param name="Bijschrift">What stands at the mark, such as an amount.</param>
internal sealed record Gebeurtenis(string Soort, LocalDate Van, LocalDate? TotEnMet, string Tekst, string? Bijschrift = null)
{
    public LocalDate Einde => TotEnMet ?? Van;

    /// <summary>The row in words.</summary>
    public string InWoorden => (TotEnMet is { } einde ? $"{Weergave.Datum(Van)} tot en met {Weergave.Datum(einde)}: {Tekst}" : $"{Weergave.Datum(Van)}: {Tekst}")
        + (Bijschrift is null ? "" : $", {Bijschrift}");
}
