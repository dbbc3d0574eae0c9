using Maatregel.Rules.Adviezen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

internal static class IngangVoorbeelden
{
    public static IReadOnlyList<(string Geval, string Uitkomst)> Alle { get; } =
    [
        Ingang(new(2024, 6, 17), new(2024, 5, 13), null, false),
        Ingang(new(2024, 6, 1), new(2024, 5, 13), null, false),
        Ingang(new(2024, 12, 31), new(2024, 11, 2), null, false),
        Ingang(new(2024, 6, 17), new(2024, 5, 13), new(2024, 7), false),
        Ingang(new(2024, 6, 17), new(2024, 5, 13), new(2024, 5), false),
        Ingang(new(2024, 6, 17), new(2024, 5, 13), new(2024, 5), true),
        Ingang(new(2024, 6, 17), new(2024, 5, 13), new(2024, 3), true),
        Ingang(new(2024, 6, 17), new(2024, 5, 13), null, true),
    ];

    private static (string Geval, string Uitkomst) Ingang(LocalDate bekendmaking, LocalDate gedraging, YearMonth? uitbetaald, bool eerder)
    {
        var betaald = uitbetaald is { } maand ? $"uitbetaald tot en met {NederlandseWeergave.Maand(maand)}" : "niet bekend wat is uitbetaald";
        return (
            $"gedraging {NederlandseWeergave.Datum(gedraging)}, bekendmaking {NederlandseWeergave.Datum(bekendmaking)}, {betaald}, eerdere maand {(eerder ? "wel" : "niet")} toegestaan",
            NederlandseWeergave.Maand(Rules.Uitvoering.Ingang.Bepaal(bekendmaking, gedraging, uitbetaald, eerder).Maand));
    }
}
