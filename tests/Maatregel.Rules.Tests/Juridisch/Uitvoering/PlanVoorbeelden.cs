using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;
using static Maatregel.Rules.Tests.Juridisch.Uitvoering.Planinvoer;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

internal static class PlanVoorbeelden
{
    private static readonly Breuk Derde = new(1, 3);
    private static readonly Breuk Helft = new(1, 2);

    public static IReadOnlyList<(string Geval, string Uitkomst)> Alle { get; } =
    [
        Vanaf(2024, 7, 1308.45m, G(100, 1)),
        Vanaf(2024, 7, 1308.45m, G(20, 1)),
        Vanaf(2024, 7, 1308.45m, G(100, 2)),
        Vanaf(2024, 7, 1308.45m, G(100, 3)),
        Vanaf(2024, 7, 1733.22m, G(20, 1)),
        Vanaf(2024, 7, 960.83m, G(5, 1)),
        Vanaf(2024, 7, 1308.45m, G(10, 1)),
        Vanaf(2024, 7, 1308.45m, G(50, 2)),
        Vanaf(2024, 7, 1369.06m, G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.50m, G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, G(100, 1, Helft, Helft)),
        Vanaf(2024, 7, 1308.45m, G(100, 1, new(2, 3), Derde)),
        Vanaf(2024, 7, 1308.45m, G(100, 2, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, G(100, 2, new(2, 3), Derde)),
        Vanaf(2024, 5, Leefsituatie.Alleenstaande, G(100, 3)),
        Vanaf(2024, 6, Leefsituatie.Alleenstaande, G(30, 2)),
        Vanaf(2024, 6, Leefsituatie.Alleenstaande, "norm van de ingang", k => k with { Normmoment = Normmoment.Ingang }, G(30, 2)),
        Vanaf(2024, 12, Leefsituatie.Gehuwden, G(50, 2)),
        Vanaf(2024, 6, Leefsituatie.Alleenstaande, G(100, 1, Derde, Derde, Derde)),
        Vanaf(2026, 12, Leefsituatie.Alleenstaande, G(100, 2)),
        Vanaf(2026, 7, Leefsituatie.InrichtingAlleenstaande, G(20, 1)),
        Vanaf(2024, 7, 1308.45m, "na elkaar", NaElkaar, G(100, 1), G(20, 1)),
        Vanaf(2024, 7, 1308.45m, "na elkaar", NaElkaar, G(20, 1), G(100, 1)),
        Vanaf(2024, 7, 1308.45m, "na elkaar", NaElkaar, G(50, 2), G(30, 1), G(100, 1)),
        Vanaf(2024, 7, 1308.45m, G(50, 1), G(50, 1)),
        Vanaf(2024, 7, 1369.06m, "na elkaar", NaElkaar, G(100, 1, Derde, Derde, Derde), G(100, 1)),
        Vanaf(2024, 7, 1369.06m, "na elkaar", NaElkaar, G(100, 1), G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, "uitkering beëindigd per 1 augustus 2024", Beeindigd(2024, 8, 1), G(100, 2)),
        Vanaf(2024, 7, 1308.45m, "uitkering beëindigd per 15 augustus 2024", Beeindigd(2024, 8, 15), G(100, 2)),
        Vanaf(2024, 7, 1308.45m, "uitkering beëindigd per 1 juli 2024", Beeindigd(2024, 7, 1), G(100, 1)),
        Vanaf(2024, 7, 1308.45m, "na elkaar, uitkering beëindigd per 1 augustus 2024", k => NaElkaar(Beeindigd(2024, 8, 1)(k)), G(80, 1), G(50, 2)),
        Vanaf(2024, 7, 1369.06m, "uitkering beëindigd per 1 augustus 2024", Beeindigd(2024, 8, 1), G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, "beëindigd per 1 augustus, hervat per 1 november 2024", k => k with { BeeindigdPer = new LocalDate(2024, 8, 1), HervatPer = new LocalDate(2024, 11, 1) }, G(100, 2)),
        Vanaf(2024, 7, 1308.45m, "geen uitkering in augustus 2024", Zonder(2024, 8), G(100, 2)),
        Vanaf(2024, 7, 1308.45m, G(0, 1)),
        Vanaf(2024, 7, (decimal?)null, G(100, 2)),
        Vanaf(2024, 7, (decimal?)null, G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, Vast(300)),
        Vanaf(2024, 7, 1308.45m, Vast(1500)),
        Vanaf(2024, 7, 1308.45m, "uitkering beëindigd per 1 augustus 2024", Beeindigd(2024, 8, 1), Vast(1500)),
        Vanaf(2024, 7, 1308.45m, "na elkaar", NaElkaar, G(90, 1), Vast(300)),
        Vanaf(2024, 7, 1308.45m, G(100, 1), G(20, 1)),
        Vanaf(2024, 7, 1308.45m, G(20, 1), G(100, 1)),
        Vanaf(2024, 7, 1308.45m, G(50, 2), G(100, 3)),
        Vanaf(2024, 7, 1369.06m, G(100, 1), G(100, 1, Derde, Derde, Derde)),
        Vanaf(2024, 7, 1308.45m, G(90, 1), Vast(300)),
    ];
}
