using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Het oordeel over dringende redenen bij een gedraging gaat vóór dat over de hele zaak. Ziet de zaak redenen die bij geen enkele gedraging
/// terugkomen, dan spreken de oordelen elkaar tegen en wordt gevraagd welk geldt.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class OordeelOverZaakEnGedragingTests
{
    private const string Gevraagd = "nog-niet: vraag dringende-redenen";

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a");

    [Fact]
    public void Ziet_de_zaak_redenen_en_de_gedraging_niet_dan_wordt_gevraagd_welk_oordeel_geldt()
    {
        var zaak = Geen(Werk).MetDringendeRedenen(10, 1);
        var vraag = Assert.Single(zaak.Advies.OpenVragen);

        Assert.Equal(Gevraagd, zaak.Uitkomst);
        Assert.Equal("Voor de hele zaak is geoordeeld dat er reden is om af te stemmen, en bij deze gedraging dat die er niet is. Welk oordeel geldt, en waarom?", vraag.Vraag.Tekst);
        Assert.Equal(["$.dringendeRedenen", "$.gedragingen[0].oordeel.dringendeRedenen"], vraag.Velden);
    }

    [Fact]
    public void Ook_bij_meer_gedragingen_waarbij_geen_redenen_zijn_gezien() =>
        Assert.Equal("nog-niet: vraag dringende-redenen, dringende-redenen", Twee(Geen(Werk), Geen(Werk)).MetDringendeRedenen(10, 1).Uitkomst);

    [Fact]
    public void Komen_de_redenen_bij_een_van_de_gedragingen_terug_dan_is_dat_geen_tegenspraak() =>
        Assert.DoesNotContain("hele zaak", string.Join(" ", Twee(Afgestemd(Werk), Geen(Werk)).MetDringendeRedenen(10, 1).Advies.OpenVragen.Select(v => v.Vraag.Tekst)), StringComparison.Ordinal);

    [Fact]
    public void Hetzelfde_oordeel_op_beide_plaatsen_is_het_antwoord()
    {
        Assert.Empty(Geen(Werk).Advies.OpenVragen);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1 → 10% × 1", Afgestemd(Werk).MetDringendeRedenen(10, 1).Uitkomst);
    }

    [Fact]
    public void Ziet_alleen_de_gedraging_redenen_dan_gaat_dat_voor() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1 → 10% × 1", Afgestemd(Werk).Uitkomst);

    private static Zaak Twee(Zaak een, Zaak ander) => een.MetGedraging(g => g with { Handeling = "h1" }).En(ander.MetGedraging(g => g with { Handeling = "h2" }));

    private static Zaak Geen(Zaak zaak) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Afgewogen." },
    });

    private static Zaak Afgestemd(Zaak zaak) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(10, 1) },
    });
}
