using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Wie een percentage koos, koos het voor deze gedraging: een stap voor herhaling komt daar niet bovenop. Zwaarder dan gekozen zou een sanctie
/// zijn die niemand oplegde (artikel 5:4 Awb); zie ECLI:NL:CRVB:2012:BW3807.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class GekozenPercentageBijHerhalingTests
{
    private const string Plicht = "pw-9-1-c-tegenprestatie";

    private static readonly Tarief TenHoogste = new() { Percentage = 40, PercentageIsMaximum = true, Maanden = 2 };

    private static readonly Tarief Vast = new() { Percentage = 40, Maanden = 2 };

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void Van_ten_hoogste_veertig_procent_is_de_keuze_ook_bij_herhaling_het_hele_percentage(int gekozen)
    {
        var advies = Herhaald(TenHoogste, gekozen).Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Equal((gekozen, 4), (maatregel.Standaard.Percentage, maatregel.Standaard.Maanden));
        Assert.Equal([(true, $"Het gekozen percentage, {gekozen}%, is gebruikt.")], advies.Verzoeken.Select(v => (v.Gevolgd, v.Reden.Tekst)));
        Assert.Contains("gekozen-percentage-bij-herhaling", advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(50)]
    public void Ook_waar_de_verordening_ruimte_laat_voor_een_ander_percentage(int gekozen) => Assert.Equal(
        (gekozen, 4),
        Assert.Single(Ruimte(Herhaald(Vast, gekozen)).Advies.Maatregelen).Standaard is var standaard ? (standaard.Percentage, standaard.Maanden) : default);

    [Fact]
    public void De_uitleg_noemt_de_keuze_geen_tarief() => Assert.EndsWith(
        "Het percentage is gekozen; bij herhaling komt daar niets bovenop. De gekozen 10% gedurende 2 maanden wordt 10% gedurende 4 maanden.",
        Herhaald(TenHoogste, 10).Waarom("vo-16"),
        StringComparison.Ordinal);

    [Fact]
    public void De_brief_noemt_wat_de_verordening_bij_herhaling_neemt_en_wat_is_gekozen()
    {
        var teksten = Ruimte(Herhaald(Vast, 10)).Advies.Teksten;

        Assert.Contains("De verordening noemt een verlaging van 90% bij herhaling, en laat ons kiezen. Wij kozen 10%.", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("De verlaging is daarmee 10% gedurende 4 maanden.", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- Gekozen: 10%. De verordening noemt 90% bij herhaling.", teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Wordt_alleen_het_percentage_zwaarder_dan_zegt_de_brief_niet_dat_de_maatregel_zwaarder_is()
    {
        var advies = Herhaald(TenHoogste, 10, InProcenten).Advies;

        Assert.Equal((10m, 2), (advies.Maatregelen[0].Standaard.Percentage, advies.Maatregelen[0].Standaard.Maanden));
        Assert.DoesNotContain("Daarom is de maatregel zwaarder", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Wordt_alleen_de_duur_langer_dan_is_er_niets_aan_te_nemen()
    {
        var advies = Herhaald(TenHoogste, 10, InMaanden).Advies;

        Assert.Equal((10m, 4), (advies.Maatregelen[0].Standaard.Percentage, advies.Maatregelen[0].Standaard.Maanden));
        Assert.DoesNotContain("gekozen-percentage-bij-herhaling", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Zonder_keuze_geldt_wat_de_verordening_bij_herhaling_neemt() =>
        Assert.Equal("maatregel: vo-9-4 vo-16 90% × 4", Ruimte(Herhaald(Vast, null)).Uitkomst);

    /// <summary>Het percentage van het tarief kiezen is niet kiezen voor wat er bij herhaling bij komt.</summary>
    [Fact]
    public void Is_het_percentage_van_het_tarief_gekozen_en_niet_gelezen_of_dat_kan_dan_wordt_het_bij_herhaling_gevraagd()
    {
        var vraag = Assert.Single(Herhaald(Vast, 40).Advies.OpenVragen);

        Assert.Equal("afstemming-onbekend", vraag.Code);
        Assert.StartsWith("Het gekozen percentage, 40%, is niet wat de verordening bij herhaling neemt, 90%.", vraag.Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Valt_er_niets_te_kiezen_dan_staat_de_keuze_bij_herhaling_als_niet_gevolgd()
    {
        var advies = Herhaald(Vast, 40).AlsDeVerordening(v => v with { IndividueleAfstemming = Proefverordening.NietGeregeld<IndividueleAfstemming>() }).Advies;

        Assert.Equal(90m, advies.Maatregelen[0].Standaard.Percentage);
        Assert.Equal([(false, "Het gekozen percentage, 40%, is niet gebruikt: hier valt geen percentage te kiezen.")], advies.Verzoeken.Select(v => (v.Gevolgd, v.Reden.Tekst)));
    }

    [Fact]
    public void Bij_minder_verwijt_blijft_van_de_keuze_het_deel_over_dat_de_verordening_noemt() => Assert.Equal(
        "maatregel: vo-9-4 vo-16 5% × 4",
        Herhaald(TenHoogste, 10).MetMate(Mate.Verminderd)
            .AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(1, 2) }) }).Uitkomst);

    private static RecidiveStap InMaanden { get; } = new() { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 };

    private static RecidiveStap InProcenten { get; } = new() { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 50, Plafond = 100 };

    private static Zaak Ruimte(Zaak zaak) => zaak.AlsDeVerordening(v => v with
    {
        IndividueleAfstemming = Proefverordening.Bekend("8", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 100 }),
    });

    private static Zaak Herhaald(Tarief tarief, int? gekozen, params RecidiveStap[] stappen) => Zaak.EenSchendingVan(Plicht)
        .MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = gekozen is null ? null : "Het ging om een kleinigheid." })
        .MetEerdereMaatregel("vo-9-4", "2023-10-02")
        .MetEerdereMaatregel("vo-9-4", "2024-01-15")
        .AlsDeVerordening(v => (v with { Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { OokBuitenCategorieen = true, Stappen = stappen.Length == 0 ? [InMaanden, InProcenten] : stappen }) })
            .MetGedraging("9-4", Plicht, b => b with { Categorie = null, Tarief = tarief }));
}
