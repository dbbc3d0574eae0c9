using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

internal static class NormVoorbeelden
{
    public static IReadOnlyList<(string Geval, string Uitkomst)> Alle { get; } =
    [
        Norm(Leefsituatie.Alleenstaande, 2024, 6),
        Norm(Leefsituatie.Alleenstaande, 2024, 7),
        Norm(Leefsituatie.AlleenstaandeOuder, 2026, 12),
        Norm(Leefsituatie.Gehuwden, 2015, 1),
        Norm(Leefsituatie.InrichtingAlleenstaande, 2023, 1),
        Norm(Leefsituatie.InrichtingGehuwden, 2026, 7),
        Norm(Leefsituatie.Alleenstaande18_20, 2025, 12),
        Norm(Leefsituatie.Alleenstaande18_20, 2026, 1),
        Norm(Leefsituatie.Gehuwden, 2014, 12),
        Norm(Leefsituatie.Alleenstaande, 2027, 1),
    ];

    private static (string Geval, string Uitkomst) Norm(Leefsituatie leefsituatie, int jaar, int maand) => (
        $"norm van {Codes<Leefsituatie>.Code(leefsituatie)} in {NederlandseWeergave.Maand(new(jaar, maand))}",
        Normentabel.Zoek(leefsituatie, new YearMonth(jaar, maand)) is { Norm: { } norm }
            ? $"{NederlandseWeergave.Bedrag(norm.Bedrag)} ({norm.Bron.Aanhaling})"
            : "niet bekend");
}
