using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>
/// Drie maanden zonder uitkering kent artikel 18, zevende en achtste lid, voor wie blijft herhalen; een eerste keer duurt nooit zo lang
/// (ECLI:NL:RBAMS:2017:5710). Komen maatregelen na elkaar samen zo ver, ook met een die al loopt, dan is dat een vraag met een reden.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class DrieMaandenNaElkaarTests
{
    private const string Reden = "De maanden zijn samen nog evenredig.";
    private const string Gevraagd = "nog-niet: vraag langer-dan-drie-maanden";

    private static readonly Zaak DrieEersteKeren = Na(Na(Eerste("pw-18-4-a", "2024-05-02"), "pw-18-4-g", "2024-05-10"), "pw-18-4-f", "2024-05-24");

    /// <summary>In juni en juli loopt een maatregel van twee maanden uit een eerder besluit.</summary>
    private static readonly EerdereMaatregel LooptJuniJuli = new()
    {
        Regel = new("pw-18-6"),
        Gedragingsdatum = Zaak.Dag("2024-04-10"),
        Besluitdatum = Zaak.Dag("2024-05-02"),
        Bekendgemaakt = Zaak.Dag("2024-05-02"),
        Percentage = 100,
        Maanden = 2,
        Status = MaatregelStatus.Geldig,
        Plan = [new(new(2024, 6), 100), new(new(2024, 7), 100)],
    };

    /// <summary>Bekend na de gedraging, en dus geen eerdere keer.</summary>
    private static readonly EerdereMaatregel GeenHerhaling = LooptJuniJuli with { Bekendgemaakt = Zaak.Dag("2024-05-20") };

    [Theory]
    [InlineData(Antwoord.Onbekend, Gevraagd)]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-a pw-18-5 100% × 1; pw-18-4-g pw-18-5 100% × 1; pw-18-4-f pw-18-5 100% × 1")]
    public void Drie_eerste_keren_na_elkaar_zijn_samen_drie_maanden_zonder_uitkering(Antwoord langer, string uitkomst) =>
        Assert.Equal(uitkomst, NaElkaar(DrieEersteKeren, langer).Uitkomst);

    [Fact]
    public void Wie_nee_zegt_voert_ze_tegelijk_uit() => Assert.Equal(
        [new YearMonth(2024, 7)],
        NaElkaar(DrieEersteKeren, Antwoord.Nee).Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => m.Maand));

    /// <summary>Artikel 3:46 Awb: waarom maatregelen na elkaar lopen, zegt nog niet waarom dat drie maanden mag duren.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Ja_zonder_eigen_reden_telt_niet(string? reden) =>
        Assert.Equal(Gevraagd, MetReden(NaElkaar(DrieEersteKeren, Antwoord.Ja), reden).Uitkomst);

    [Fact]
    public void De_eigen_reden_staat_in_het_besluit() => Assert.Contains(
        "In het verslag staat: Drie keer bewust geweigerd.]\n[Leg ook uit waarom het samen zo lang mag duren. In het verslag staat: De maanden zijn samen nog evenredig.]",
        NaElkaar(DrieEersteKeren, Antwoord.Ja).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    /// <summary>Staat de volgorde in de verordening, dan is alleen gevraagd of het zo lang mag duren.</summary>
    [Theory]
    [InlineData(Antwoord.Ja, 3)]
    [InlineData(Antwoord.Nee, 1)]
    public void Staat_de_volgorde_in_de_verordening_dan_is_dat_antwoord_genoeg(Antwoord langer, int maanden)
    {
        var zaak = DrieEersteKeren.AlsDeVerordening(v => v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { MeerHandelingen = Maatregelvolgorde.NaElkaar }) })
            .Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, LangerDanDrieMaanden = langer, LangerDanDrieMaandenMotivering = langer == Antwoord.Ja ? Reden : null } });

        Assert.Equal(maanden, zaak.Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => m.Maand).Distinct().Count());
    }

    [Fact]
    public void Twee_eerste_keren_na_elkaar_zijn_twee_maanden_en_geen_vraag() =>
        Assert.StartsWith("maatregel:", NaElkaar(Na(Eerste("pw-18-4-a", "2024-05-02"), "pw-18-4-g", "2024-05-10"), Antwoord.Onbekend).Uitkomst, StringComparison.Ordinal);

    [Fact]
    public void Wat_al_loopt_telt_mee()
    {
        var zaak = NaElkaar(Eerste("pw-18-4-a", "2024-05-13").MetEerdereMaatregel(LooptJuniJuli), Antwoord.Onbekend);

        Assert.StartsWith("nog-niet: vraag langer-dan-drie-maanden", zaak.Uitkomst, StringComparison.Ordinal);
        Assert.Matches("^De maatregelen na elkaar duren, met wat al loopt, samen [345] maanden\\.", zaak.Advies.OpenVragen.Single(v => v.Code == "langer-dan-drie-maanden").Vraag.Tekst);
        Assert.StartsWith("maatregel:", NaElkaar(zaak, Antwoord.Ja).Uitkomst, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_als_een_gelezen_bepaling_na_elkaar_zegt() => Assert.StartsWith(
        Gevraagd,
        DrieEersteKeren.AlsDeVerordening(v => v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { MeerHandelingen = Maatregelvolgorde.NaElkaar }) }).Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Wat_eerder_liep_en_niet_aansluit_telt_niet_mee() => Assert.DoesNotContain(
        "langer-dan-drie-maanden",
        NaElkaar(Eerste("pw-18-4-a", "2024-05-13").MetEerdereMaatregel(LooptJuniJuli with { Plan = [new(new(2024, 4), 100), new(new(2024, 5), 100)] }), Antwoord.Onbekend).Advies.OpenVragen.Select(v => v.Code));

    /// <summary>Wie voor de derde keer niet meewerkt, krijgt drie maanden van de wet zelf: daar is geen keuze over de volgorde voor nodig.</summary>
    [Fact]
    public void Drie_maanden_voor_een_enkele_maatregel_zijn_van_de_wet_zelf() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-7 100% × 3",
        NaElkaar(Eerste("pw-18-4-a", "2024-05-13").MetEerdereMaatregel("pw-18-6", "2024-01-15"), Antwoord.Onbekend).Uitkomst);

    /// <summary>Ook bij een enkele maatregel: wie in juni en juli al niets krijgt en in augustus weer niet, is drie maanden zonder uitkering.</summary>
    [Theory]
    [InlineData(Maatregelvolgorde.NaElkaar, "Zonder afstemming blijft de uitkering, met een maatregel die al loopt, 3 maanden achter elkaar uit.", 6, 7)]
    [InlineData(Maatregelvolgorde.Tegelijk, "Zonder afstemming blijft de uitkering, met een maatregel die al loopt, 2 maanden achter elkaar uit.", 6, 7)]
    [InlineData(Maatregelvolgorde.Tegelijk, "Zonder afstemming blijft de uitkering, met een maatregel die al loopt, 2 maanden achter elkaar uit.", 6)]
    [InlineData(Maatregelvolgorde.Tegelijk, "Zonder afstemming blijft de uitkering, met een maatregel die al loopt, 2 maanden achter elkaar uit.", 8)]
    [InlineData(Maatregelvolgorde.NaElkaar, "Zonder afstemming blijft de uitkering, met een maatregel die al loopt, 3 maanden achter elkaar uit.", 5, 6)]
    [InlineData(Maatregelvolgorde.Tegelijk, null, 5)]
    [InlineData(Maatregelvolgorde.Tegelijk, null, 9)]
    public void Ook_bij_het_wegen_telt_mee_wat_al_loopt(Maatregelvolgorde volgorde, string? punt, params int[] maanden)
    {
        var zaak = Eerste("pw-18-4-a", "2024-05-13").MetEerdereMaatregel(GeenHerhaling with { Plan = [.. maanden.Select(m => new OpgelegdeMaand(new(2024, m), 100))] })
            .Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "Past bij de ernst." } });

        Assert.Equal(punt, zaak.Advies.Wegingspunten.SingleOrDefault(w => w.Code == "achtereenvolgende-maanden")?.Tekst.Tekst);
    }

    [Fact]
    public void Een_maand_waarvan_de_eerdere_maatregel_iets_overlaat_blijft_niet_uit() => Assert.DoesNotContain(
        "achtereenvolgende-maanden",
        Eerste("pw-18-4-a", "2024-05-13").MetEerdereMaatregel(GeenHerhaling with { Plan = [new(new(2024, 6), 99)] }).Advies.Wegingspunten.Select(w => w.Code));

    [Fact]
    public void De_vraag_zegt_waar_het_antwoord_en_de_reden_horen() => Assert.Equal(
        ["$.samenloop.langerDanDrieMaanden", "$.samenloop.langerDanDrieMaandenMotivering"],
        NaElkaar(DrieEersteKeren, Antwoord.Onbekend).Advies.OpenVragen.Single().Velden);

    private static Zaak Eerste(string plicht, string dag) => Zaak.EenSchendingVan(plicht).MetGedraging(g => g with { Datum = Zaak.Dag(dag), GeconstateerdOp = Zaak.Dag(dag), Handeling = plicht });

    private static Zaak Na(Zaak zaak, string plicht, string dag) => zaak.En(Eerste(plicht, dag));

    private static Zaak MetReden(Zaak zaak, string? reden) => zaak.Met(c => c with { Samenloop = c.Samenloop! with { LangerDanDrieMaandenMotivering = reden } });

    private static Zaak NaElkaar(Zaak zaak, Antwoord langer) => zaak.Met(c => c with
    {
        Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Drie keer bewust geweigerd.", LangerDanDrieMaanden = langer, LangerDanDrieMaandenMotivering = Reden },
    });
}
