using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>
/// Drie maanden achter elkaar zonder uitkering kent artikel 18, zevende en achtste lid, voor één maatregel van wie blijft herhalen
/// (ECLI:NL:RBAMS:2017:5710). Sluit een maatregel aan op wat al loopt, dan is dat een vraag, in welke volgorde ook.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class DrieMaandenAaneenTests
{
    private const string Gevraagd = "nog-niet: vraag langer-dan-drie-maanden";
    private const string EersteKeer = "maatregel: pw-18-4-a pw-18-5 100% × 1";

    /// <summary>Loopt in mei en juni; bekend na de gedraging, en dus geen eerdere keer.</summary>
    private static readonly EerdereMaatregel LooptMeiJuni = new()
    {
        Regel = new("pw-18-6"),
        Gedragingsdatum = Zaak.Dag("2024-04-02"),
        Besluitdatum = Zaak.Dag("2024-05-20"),
        Bekendgemaakt = Zaak.Dag("2024-05-20"),
        Percentage = 100,
        Maanden = 2,
        Status = MaatregelStatus.Geldig,
        Plan = [new(new(2024, 5), 100), new(new(2024, 6), 100)],
    };

    private static readonly Zaak Aansluitend = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(LooptMeiJuni);

    [Fact]
    public void Een_maatregel_die_aansluit_op_twee_maanden_is_een_vraag_ook_zonder_volgorde()
    {
        Assert.Equal(Gevraagd, Aansluitend.Uitkomst);
        Assert.StartsWith("Met wat al loopt blijft er 3 maanden achter elkaar niets van de uitkering over.", Vraag(Aansluitend).Vraag.Tekst, StringComparison.Ordinal);
    }

    /// <summary>De volgorde hoort erbij: zonder volgorde is er geen plaats voor het antwoord.</summary>
    [Fact]
    public void De_vraag_noemt_alles_wat_het_antwoord_nodig_heeft() => Assert.Equal(
        ["$.samenloop.langerDanDrieMaanden", "$.samenloop.langerDanDrieMaandenMotivering", "$.samenloop.volgorde"],
        Vraag(Aansluitend).Velden);

    [Theory]
    [InlineData(Maatregelvolgorde.Tegelijk)]
    [InlineData(Maatregelvolgorde.NaElkaar)]
    public void Ja_met_een_eigen_reden_is_genoeg(Maatregelvolgorde volgorde)
    {
        Assert.Equal(EersteKeer, Met(Aansluitend, volgorde, Antwoord.Ja, "Dit is nog evenredig.").Uitkomst);
        Assert.Equal(Gevraagd, Met(Aansluitend, volgorde, Antwoord.Ja, null).Uitkomst);
    }

    [Fact]
    public void De_reden_staat_in_het_besluit() => Assert.Contains(
        "[Leg ook uit waarom het samen zo lang mag duren. In het verslag staat: Dit is nog evenredig.]",
        Met(Aansluitend, Maatregelvolgorde.Tegelijk, Antwoord.Ja, "Dit is nog evenredig.").Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    /// <summary>Nee geeft nooit meer dan twee maanden achter elkaar: minder dan tegelijk kan alleen om dringende redenen.</summary>
    [Theory]
    [InlineData(Maatregelvolgorde.Tegelijk)]
    [InlineData(Maatregelvolgorde.NaElkaar)]
    public void Wie_nee_zegt_krijgt_de_vraag_wat_dan(Maatregelvolgorde volgorde)
    {
        var nee = Met(Aansluitend, volgorde, Antwoord.Nee, null);

        Assert.Equal(Gevraagd, nee.Uitkomst);
        Assert.StartsWith("Gezegd is dat het samen niet zo lang mag duren.", Vraag(nee).Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("$.dringendeRedenen", Vraag(nee).Velden);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1 → 50% × 1", nee.MetDringendeRedenen(50, 1).Uitkomst);
    }

    /// <summary>De derde keer zijn het drie maanden van de wet; met twee die al liepen zijn het er vijf.</summary>
    [Fact]
    public void Ook_drie_maanden_van_de_wet_zijn_een_vraag_als_zij_aansluiten()
    {
        var eerder = LooptMeiJuni with { Besluitdatum = Zaak.Dag("2024-04-22"), Bekendgemaakt = Zaak.Dag("2024-04-22") };
        var zaak = Zaak.EenSchendingVan("pw-18-4-a");

        Assert.Equal(Gevraagd, zaak.MetEerdereMaatregel(eerder).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-7 100% × 3", zaak.MetEerdereMaatregel(eerder with { Plan = [] }).Uitkomst);
    }

    /// <summary>Wie niet zegt wanneer de eerdere maatregel loopt, zegt niet dat hij niet loopt.</summary>
    [Fact]
    public void Een_eerdere_maatregel_zonder_maanden_telt_mee_waar_hij_kan_lopen()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(LooptMeiJuni with { Besluitdatum = Zaak.Dag("2024-04-22"), Bekendgemaakt = Zaak.Dag("2024-04-22"), Plan = null });

        Assert.Equal(Gevraagd, zaak.Uitkomst);
        Assert.Contains("De maanden van een eerdere maatregel zijn niet opgegeven en kunnen hierop aansluiten", Vraag(zaak).Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("$.eerdereMaatregelen", Vraag(zaak).Velden);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(50)]
    public void Een_maand_waarvan_iets_overbleef_telt_niet_mee(int percentage) => Assert.Equal(
        EersteKeer,
        Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(LooptMeiJuni with { Plan = [new(new(2024, 5), percentage), new(new(2024, 6), percentage)] }).Uitkomst);

    [Fact]
    public void Wat_niet_aansluit_telt_niet_mee() => Assert.Equal(
        EersteKeer,
        Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(LooptMeiJuni with { Plan = [new(new(2024, 4), 100), new(new(2024, 5), 100)] }).Uitkomst);

    private static OpenVraag Vraag(Zaak zaak) => zaak.Advies.OpenVragen.Single(v => v.Code == "langer-dan-drie-maanden");

    private static Zaak Met(Zaak zaak, Maatregelvolgorde volgorde, Antwoord langer, string? reden) => zaak.Met(c => c with
    {
        Samenloop = new Samenloopkeuze { Volgorde = volgorde, LangerDanDrieMaanden = langer, LangerDanDrieMaandenMotivering = reden },
    });
}
