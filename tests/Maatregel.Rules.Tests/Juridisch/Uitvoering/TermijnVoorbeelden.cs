using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Uitvoering;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

internal static class TermijnVoorbeelden
{
    public static IReadOnlyList<(string Geval, string Uitkomst)> Alle { get; } =
    [
        Bezwaar(2024, 6, 17),
        Bezwaar(2024, 6, 15),
        Bezwaar(2024, 6, 16),
        Bezwaar(2024, 2, 16),
        Bezwaar(2024, 2, 19),
        Bezwaar(2025, 3, 15),
        Bezwaar(2025, 3, 17),
        Bezwaar(2026, 3, 16),
        Bezwaar(2025, 3, 24),
        Bezwaar(2024, 3, 28),
        Bezwaar(2024, 4, 8),
        Bezwaar(2024, 11, 13),
        Bezwaar(2026, 11, 13),
        Bezwaar(2024, 11, 20),
        Bezwaar(2024, 1, 18),
        Heroverweging(2024, 6, 17),
        Heroverweging(2023, 11, 30),
        Heroverweging(2024, 5, 31),
        Venster(2023, 5, 13),
        Venster(2024, 2, 29),
        Venster(2023, 2, 28),
        Venster(2024, 12, 31),
    ];

    private static (string Geval, string Uitkomst) Bezwaar(int jaar, int maand, int dag)
    {
        var bekendmaking = new LocalDate(jaar, maand, dag);
        return ($"bezwaar, bekendmaking {Datum(bekendmaking)}", $"uiterlijk {Datum(Termijn.Bezwaar(bekendmaking))}");
    }

    private static (string Geval, string Uitkomst) Heroverweging(int jaar, int maand, int dag)
    {
        var besluit = new LocalDate(jaar, maand, dag);
        return ($"heroverweging, besluit {Datum(besluit)}", $"uiterlijk {Datum(Heroverwegingsduur.LaatsteDag(besluit))}");
    }

    private static (string Geval, string Uitkomst) Venster(int jaar, int maand, int dag)
    {
        var anker = new LocalDate(jaar, maand, dag);
        var venster = Rules.Recht.Venster.Na(anker, 12);
        return ($"twaalf maanden na {Datum(anker)}", $"{Datum(venster.Van)} tot en met {Datum(venster.TotEnMet)}");
    }

    private static string Datum(LocalDate dag) => NederlandseWeergave.Datum(dag);
}
