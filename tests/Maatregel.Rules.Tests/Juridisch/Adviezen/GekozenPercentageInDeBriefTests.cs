using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Wie een percentage koos, zegt dat en waarom (artikel 3:46 Awb): een keuze is niet de regel.</summary>
[Trait("soort", "juridisch")]
public sealed class GekozenPercentageInDeBriefTests
{
    private const string Plicht = "pw-9-1-c-tegenprestatie";

    private static readonly Zaak TenHoogste = MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 });

    private static readonly Zaak Ruimte = MetTarief(new Tarief { Percentage = 20, Maanden = 2 }).AlsDeVerordening(v => v with
    {
        IndividueleAfstemming = Proefverordening.Bekend("8", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 40 }),
    });

    [Theory]
    [InlineData(45, "45% gedurende 1 maand")]
    [InlineData(50, "50% gedurende 1 maand")]
    public void Noemt_de_verordening_een_hoogste_percentage_dan_staat_er_wat_is_gekozen(int gekozen, string hoogte)
    {
        var teksten = Kies(TenHoogste, gekozen, "Hij kwam later alsnog.").Advies.Teksten;

        Assert.Contains(
            $"De verordening noemt een verlaging van ten hoogste 50%, en laat ons kiezen. Wij kozen {gekozen}%. [Leg in gewone woorden uit waarom. In het verslag staat: Hij kwam later alsnog.]\nDe verlaging is daarmee {hoogte}.",
            teksten.Beschikking,
            StringComparison.Ordinal);
        Assert.DoesNotContain("De regel is", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains($"- Gekozen: {gekozen}%. De verordening noemt ten hoogste 50%. Reden: \"Hij kwam later alsnog.\"", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains($"{hoogte}, gekozen waar de verordening ten hoogste 50% noemt.", teksten.Kort, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void Laat_de_verordening_ruimte_dan_staat_het_percentage_dat_zij_noemt_er_ook(int gekozen)
    {
        var brief = Kies(Ruimte, gekozen, "Het was de derde keer.").Advies.Teksten.Beschikking;

        Assert.Contains($"De verordening noemt een verlaging van 20%, en laat ons kiezen. Wij kozen {gekozen}%.", brief, StringComparison.Ordinal);
        Assert.Contains($"De verlaging is daarmee {gekozen}% gedurende 2 maanden.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_reden_vraagt_de_brief_erom_en_zegt_het_verslag_dat_zij_ontbreekt()
    {
        var teksten = Kies(Ruimte, 10, null).Advies.Teksten;

        Assert.Contains("Wij kozen 10%. [Leg in gewone woorden uit waarom.]", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("De verordening noemt 20%. Een reden is niet gegeven.", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("gekozen waar de verordening 20% noemt (een reden is niet gegeven).", teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_er_niets_anders_gekozen_dan_de_verordening_noemt_dan_is_dat_de_regel() => Assert.Contains(
        "De regel is: de bijstand wordt verlaagd met 20% gedurende 2 maanden.",
        Kies(Ruimte, 20, "Gewoon.").Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Komt_er_verminderd_verwijt_bij_dan_noemt_de_brief_eerst_de_keuze_en_dan_wat_overblijft()
    {
        var brief = Kies(Ruimte, 40, "Het was de derde keer.").MetMate(Mate.Verminderd)
            .AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(1, 2) }) }).Advies.Teksten.Beschikking;

        Assert.Contains("Wij kozen 40%.", brief, StringComparison.Ordinal);
        Assert.Contains("De verlaging is daarmee 20% gedurende 2 maanden.", brief, StringComparison.Ordinal);
    }

    private static Zaak Kies(Zaak zaak, decimal percentage, string? reden) => zaak.MetOordeel(o => o with { Percentage = percentage, PercentageMotivering = reden });

    private static Zaak MetTarief(Tarief tarief) =>
        Zaak.EenSchendingVan(Plicht).AlsDeVerordening(v => v.MetGedraging("9-4", Plicht, b => b with { Categorie = null, Tarief = tarief }));
}
