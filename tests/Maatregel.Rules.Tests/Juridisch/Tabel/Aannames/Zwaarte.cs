using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>How heavy an advice is: percentage times months, then months, then how early it begins.</summary>
/// <param name="Punten">Percentage times months, of what is carried out and of what may still follow on a new benefit.</param>
/// <param name="Maanden">The months that the measures last.</param>
/// <param name="Begin">The first day.</param>
internal readonly record struct Zwaarte(decimal Punten, int Maanden, LocalDate Begin)
{
    /// <summary>That of a single person in the second half of 2026, the last that is known.</summary>
    private const decimal LaatsteNorm = 1419.46m;

    public static Zwaarte Van(Zaak zaak, Advies advies) => new(
        advies.Maatregelen.Sum(m => Punt(m, zaak.Casus.Uitkering?.NormPerMaand ?? LaatsteNorm)),
        advies.Maatregelen.Sum(m => m.Geadviseerd.Maanden),
        advies.Maatregelen.Min(m => m.Ingang) ?? LocalDate.MaxIsoValue);

    public bool LichterDan(Zwaarte ander) =>
        Punten != ander.Punten ? Punten < ander.Punten
        : Maanden != ander.Maanden ? Maanden < ander.Maanden
        : Begin > ander.Begin;

    public override string ToString() => Punten == 0 ? "niets" : FormattableString.Invariant($"{Punten:0.##}% in {Maanden} maanden vanaf {Begin:uuuu-MM-dd}");

    private static decimal Punt(GeadviseerdeMaatregel maatregel, decimal norm) => maatregel.VastBedrag is { } bedrag
        ? Math.Min(100, maatregel.Geadviseerd.Percentage * bedrag / norm)
        : maatregel.Plan.Sum(p => p.Percentage) + (maatregel.RestantUiterlijk is null ? 0 : maatregel.Restant.Sum(r => r.Percentage * r.Maanden));
}
